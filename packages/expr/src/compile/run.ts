import type { Scope } from '../expression.ts';
import { isMetered, withFreshBudget } from '../wall/meter.ts';

/** Stands in a run's values for a name that was not read yet; never a value of the language. */
export const UNREAD: unique symbol = Symbol('unread');

/** One evaluation: its scope, and what of it was read so far. */
export interface Run {
  readonly scope: Scope;
  readonly strict: boolean;
  /** The values of the program's free names, by slot; UNREAD until reached, so that a scope is read lazily and once. */
  readonly values: unknown[];
  /** Whether the evaluation, or a call into it from outside, is going on. */
  active: boolean;
}

/**
 * The variables of one call, as a flat array for speed:
 * `[run, frame of the enclosing function, parameter, parameter, loop variable, …]`.
 */
export type Frame = unknown[];

/** A compiled node. */
export type Evaluate = (frame: Frame) => unknown;

/** The first index of a frame that holds a variable. */
export const FIRST_SLOT = 2;

/** A frame for `size` entries. The run goes in first, so that the array never takes a numbers-only shape. */
export function makeFrame(run: Run | null, parent: Frame | null, size: number): Frame {
  const frame: Frame = [run, parent];
  for (let index = FIRST_SLOT; index < size; index++) frame.push(undefined);
  return frame;
}

/** The run that `frame` belongs to. */
export function runOf(frame: Frame): Run {
  return frame[0] as Run;
}

/**
 * Runs `work` on `argument`, a call of a function that outlived its evaluation. It reads the scope anew, because
 * the scope may have changed since, and has budgets of its own unless another evaluation calls it.
 */
export function resume<A, T>(run: Run, work: (argument: A) => T, argument: A): T {
  run.active = true;
  run.values.fill(UNREAD);
  try {
    return isMetered() ? work(argument) : withFreshBudget(work, argument);
  } finally {
    run.active = false;
  }
}
