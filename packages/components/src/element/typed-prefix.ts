/** So long after a letter, in milliseconds, the next one begins a new word. */
const PAUSE_MS = 700;

/** What a person types to go to something that begins so. Without timers: the events know when they happened. */
export class TypedPrefix {
  #text = '';
  #last = 0;

  /** Adds the key of an event; gives what was typed so far, or undefined for a key that is no letter. A letter typed again and again stays one. */
  add({ key, timeStamp }: KeyboardEvent): string | undefined {
    if (Array.from(key).length !== 1 || (key === ' ' && this.#text === '')) return undefined;
    this.#text = timeStamp - this.#last > PAUSE_MS ? key : this.#text + key;
    this.#last = timeStamp;
    const letters = Array.from(this.#text.toLowerCase());
    return letters.every((letter) => letter === letters[0]) ? letters[0] : letters.join('');
  }

  /** What comes next begins a new word, as after the person went elsewhere. */
  forget(): void {
    this.#text = '';
  }

  /** A space belongs to what is being typed, and presses nothing. */
  isOpen({ timeStamp }: KeyboardEvent): boolean {
    return this.#text !== '' && timeStamp - this.#last <= PAUSE_MS;
  }
}

/** The place of the next label that begins with what was typed: one letter leads on from the current one, more may stay at it. */
export function placeOfPrefix(labels: readonly string[], prefix: string, current: number): number | undefined {
  const from = Math.max(0, current) + (Array.from(prefix).length === 1 && current >= 0 ? 1 : 0);
  for (let step = 0; step < labels.length; step += 1) {
    const place = (from + step) % labels.length;
    if (labels[place]!.toLowerCase().startsWith(prefix)) return place;
  }
  return undefined;
}
