import type { Scope } from '../expression.ts';
import { LIMITS } from '../limits.ts';
import { isPlain } from '../wall/guard.ts';
import { locate, type Site } from './site.ts';
import { isMetered, withBudget, withFreshBudget, type EffectPermit } from '../wall/meter.ts';

/** Stands in the outermost frame for a member of the scope that was not read yet. An object, because engines compare objects in place. */
export const UNREAD: object = Object.freeze({});

/** One evaluation: its scope, and what of it was read so far. */
export interface Run {
  scope: Scope;
  /** Whether the scope is a plain object, whose members are read the fast way. */
  hasPlainScope: boolean;
  strict: boolean;
  /**
   * The outermost frame. It also holds the values of the program's free names, at `slots`, each
   * UNREAD until it is reached, so that a scope is read lazily and once.
   */
  readonly values: Frame;
  readonly slots: readonly number[];
  /** Whether the evaluation, or a call into it from outside, is going on. */
  active: boolean;
  /**
   * Whether the next evaluation may not have this frame: a function may be called later that needs
   * it, or a loop wrote to it, which the engine does faster in what is new than in what is old.
   */
  isKept: boolean;
  /** What a script may do, also in functions of it that the app calls later; null for an expression. */
  readonly permit: EffectPermit | null;
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
 * Runs `work`, a call of a function that outlived its evaluation and that was written at `site`. It reads the scope anew, because
 * the scope may have changed since, and has budgets of its own unless another evaluation calls it.
 */
export function resume<T>(run: Run, site: Site, work: () => T): T {
  run.active = true;
  run.hasPlainScope = isPlain(run.scope);
  forgetScope(run);
  try {
    // Called by another evaluation, it has the rights of that: a binding must not get those of a script.
    if (isMetered()) return work();
    const { permit } = run;
    if (permit === null) return withFreshBudget(work, undefined);
    return withBudget({ steps: LIMITS.steps, allocation: LIMITS.allocation, depth: 0, permit }, work);
  } catch (error) {
    throw locate(error, site);
  } finally {
    run.active = false;
  }
}

/** Has the scope's values read anew: they may have changed. */
export function forgetScope(run: Run): void {
  const { slots, values } = run;
  for (let at = 0; at < slots.length; at++) values[slots[at]!] = UNREAD;
}
