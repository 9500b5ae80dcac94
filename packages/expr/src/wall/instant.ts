/**
 * A point in time with the verbs of the date library, as `dates(…)` makes it. Immutable.
 *
 * A class of our own, so that the guard knows its values by the identity of their prototype. The
 * methods here are for the app that gets one as a result, as those of a Date are; expressions see
 * the verbs of their own table only.
 */
export class Instant {
  readonly #time: number;
  readonly #locale: string;

  /** `time` is in milliseconds since 1970, NaN for no date at all. */
  constructor(time: number, locale = 'en') {
    this.#time = time;
    this.#locale = locale;
  }

  static timeOf(instant: Instant): number {
    return instant.#time;
  }

  static localeOf(instant: Instant): string {
    return instant.#locale;
  }

  valueOf(): number {
    return this.#time;
  }

  toDate(): Date {
    return new Date(this.#time);
  }

  toJSON(): string | null {
    return Number.isNaN(this.#time) ? null : this.toDate().toISOString();
  }

  toString(): string {
    return this.toJSON() ?? 'Invalid Date';
  }
}
