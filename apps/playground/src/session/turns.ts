/** Work one after another, so that no answer of a server comes late and overwrites what is newer. */
export class Turns {
  #last: Promise<unknown> = Promise.resolve();

  /** Begins `work` when all that was given before has ended, however it ended, and gives what comes of it. */
  take<T>(work: () => Promise<T>): Promise<T> {
    const done = this.#last.then(work);
    this.#last = done.catch(() => undefined);
    return done;
  }
}
