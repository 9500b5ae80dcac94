import { signal } from './signals.ts';
import type { ReadonlySignal } from './signals.ts';

/** What was entered, over the value that was under it; it counts only while that value is the one there. */
interface Entered {
  readonly base: unknown;
  readonly value: unknown;
}

/** Under a state lies what changes by itself: a binding, or what a container around has for it. */
export const LIVE: unique symbol = Symbol('live');

/** What a person, or a script, entered into one state of a component. */
export class EnteredState {
  /**
   * What lies under it, or LIVE. Made when something is first entered: from then on it is asked for with every change,
   * and most states of a page never are entered.
   */
  base: ReadonlySignal<unknown> | undefined = undefined;
  readonly #entered = signal<Entered | undefined>(undefined);

  /** Its value over what lies under it now. Live. */
  over(base: unknown): unknown {
    return valueOver(this.#entered.value, base);
  }

  /** Enters a value over what lies under it now; an equal one changes nothing. */
  enter(value: unknown, base: unknown): void {
    if (!Object.is(valueOver(this.#entered.peek(), base), value)) this.#entered.value = { base, value };
  }
}

function valueOver(entered: Entered | undefined, base: unknown): unknown {
  return entered !== undefined && Object.is(entered.base, base) ? entered.value : base;
}
