import { finishInSlices } from '../model/work.ts';
import type { Work } from '../model/work.ts';

/** What is done before the page is shown again. Longer work would be felt. */
const FIRST_BUDGET = 24;
const SLICE_BUDGET = 12;

/** Does the work of another order: at once when it is short, else in slices, and only the newest. */
export class OrderRunner {
  readonly #accept: (order: Uint32Array) => void;
  readonly #changed: () => void;
  #running: AbortController | undefined;

  /** `accept` takes a finished order; `changed` is told when slow work has begun and when it is done. */
  constructor({ accept, changed }: { readonly accept: (order: Uint32Array) => void; readonly changed: () => void }) {
    this.#accept = accept;
    this.#changed = changed;
  }

  get isBusy(): boolean {
    return this.#running !== undefined;
  }

  run(work: Work<Uint32Array>): void {
    this.stop();
    const until = performance.now() + FIRST_BUDGET;
    for (;;) {
      const step = work.next();
      if (step.done === true) return this.#accept(step.value);
      if (performance.now() >= until) break;
    }
    void this.#runSlowly(work);
  }

  stop(): void {
    this.#running?.abort();
    this.#running = undefined;
  }

  async #runSlowly(work: Work<Uint32Array>): Promise<void> {
    const running = new AbortController();
    this.#running = running;
    this.#changed();
    const order = await finishInSlices(work, { budget: SLICE_BUDGET, now: () => performance.now(), pause: nextTurn, signal: running.signal });
    if (order === undefined || this.#running !== running) return;
    this.#running = undefined;
    this.#accept(order);
    this.#changed();
  }
}

/** A message and not a timer: timers are held back to 4 ms each. */
function nextTurn(): Promise<unknown> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.addEventListener('message', () => {
      port1.close();
      resolve(undefined);
    });
    port1.start();
    port2.postMessage(undefined);
  });
}
