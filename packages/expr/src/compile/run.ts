import type { Scope } from '../expression.ts';
import { isMetered, withFreshBudget } from '../wall/meter.ts';

/** Stands in a run's values for a name that was not read yet; never a value of the language. */
export const UNREAD: unique symbol = Symbol('unread');

/** One evaluation: its scope, and what of it was read so far. */
export interface Run {
  readonly scope: Scope;
  readonly strict: boolean;
  /**
   * The outermost frame. It also holds the values of the program's free names, at `slots`; each is
   * UNREAD until it is reached, so that a scope is read lazily and once.
   */
  readonly values: Frame;
  readonly slots: Iterable<number>;
  /** Whether the evaluation, or a call into it from outside, is going on. */
  active: boolean;
}

/**
 * What one call works on, as a flat array for speed:
 * `[run, frame of the enclosing function, parameter, loop variable, constant, free name, …]`.
 */
export type Frame = unknown[];

/** A compiled node. */
export type Evaluate = (frame: Frame) => unknown;

/** The first index of a frame that holds a variable. */
export const FIRST_SLOT = 2;

/** A frame like `template`, which holds the constants; copying one array is faster than filling one. */
export function makeFrame(run: Run, parent: Frame | null, template: readonly unknown[]): Frame {
  const frame: Frame = template.slice();
  frame[0] = run;
  frame[1] = parent;
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
  for (const slot of run.slots) run.values[slot] = UNREAD;
  try {
    return isMetered() ? work(argument) : withFreshBudget(work, argument);
  } finally {
    run.active = false;
  }
}
