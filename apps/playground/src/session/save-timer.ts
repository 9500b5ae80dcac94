/** A change group is saved when nothing was changed for this long. */
export const SAVE_AFTER_MS = 1_200;
/** How long to wait before trying again, at first; it doubles up to the longest. */
const RETRY_MS = 2_000;
const LONGEST_RETRY_MS = 60_000;

/** When a draft is saved next: the last call counts. */
export class SaveTimer {
  readonly #save: () => void;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #retryMs = RETRY_MS;

  constructor(save: () => void) {
    this.#save = save;
  }

  in(milliseconds: number): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(this.#save, milliseconds);
  }

  /** After it failed: later each time, until it has succeeded. */
  retry(): void {
    this.in(this.#retryMs);
    this.#retryMs = Math.min(this.#retryMs * 2, LONGEST_RETRY_MS);
  }

  succeeded(): void {
    this.#retryMs = RETRY_MS;
  }

  stop(): void {
    clearTimeout(this.#timer);
  }
}
