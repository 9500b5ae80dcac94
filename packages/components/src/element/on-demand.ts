/** Code that is fetched when it is first needed, once for the whole page. What was fetched is there at once for whoever needs it next. */
export class OnDemand<Code> {
  readonly #load: () => Promise<Code>;
  #loading: Promise<Code> | undefined;
  #loaded: Code | undefined;

  constructor(load: () => Promise<Code>) {
    this.#load = load;
  }

  /** Undefined until it was fetched. */
  get loaded(): Code | undefined {
    return this.#loaded;
  }

  /** Fetches it, or waits with whoever does. Rejects when it cannot be had; asking again tries again. */
  fetch(): Promise<Code> {
    if (this.#loaded !== undefined) return Promise.resolve(this.#loaded);
    this.#loading ??= this.#load().then((code) => (this.#loaded = code)).finally(() => (this.#loading = undefined));
    return this.#loading;
  }
}
