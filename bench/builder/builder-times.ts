import type { ThreadTime } from './main-thread.ts';

/** What was measured of a builder on one page. */
export interface BuilderTimes {
  /** From the navigation until all components are shown: milliseconds as they passed, and of the main thread. */
  readonly open: { readonly passed: number; readonly thread: number };
  /** One frame of a drag over the page. */
  readonly drag: ThreadTime;
  /** From the press on a component until what can be set of it is shown. */
  readonly select: ThreadTime;
  /** A step taken back. */
  readonly undo: ThreadTime;
}
