import type { RE2JS } from 're2js';
import { Fault } from '../fault.ts';
import { charge } from '../wall/meter.ts';
import { setProperty, type FreshRecord } from '../wall/records.ts';
import { translatePattern } from './translate-pattern.ts';

/** The engine, once it is loaded; `failed` when it could not be. */
let engine: typeof RE2JS | 'failed' | null = null;
let loading: Promise<void> | null = null;

/**
 * Loads the engine for regular expressions that the platform's own could take too long for.
 *
 * An evaluation that needs it starts this by itself and is `pending`: evaluate again once the
 * promise is fulfilled. It never rejects; an engine that cannot be loaded makes those regular
 * expressions an error.
 */
export function loadLinearRegex(): Promise<void> {
  loading ??= load();
  return loading;
}

async function load(): Promise<void> {
  try {
    engine = (await import('re2js')).RE2JS;
  } catch {
    engine = 'failed';
  }
}

/**
 * A regular expression on an engine whose time grows with the text and the pattern, never faster.
 * Its matches are JavaScript's, with three exceptions: a surrogate pair is one character, with the
 * flag m only line feeds end a line, and a group that could repeat nothing has taken nothing.
 */
export class LinearRegex {
  readonly #regex: RE2JS;
  readonly #names: readonly (readonly [string, number])[];
  readonly #isGlobal: boolean;
  readonly #isSticky: boolean;

  constructor(regex: RE2JS, flags: string) {
    this.#regex = regex;
    this.#names = Object.entries(regex.namedGroups());
    this.#isGlobal = flags.includes('g');
    this.#isSticky = flags.includes('y');
  }

  /** The first match, as `exec` gives it. */
  first(text: string): RegExpExecArray | null {
    return this.#find(text, 0);
  }

  /** All matches for a global expression, else the first, one after another. Each is paid for as it is looked for. */
  *matches(text: string, isGlobal = this.#isGlobal): Generator<RegExpExecArray> {
    for (let at = 0; at <= text.length;) {
      const match = this.#find(text, at);
      if (!match) return;
      yield match;
      if (!isGlobal) return;
      const end = match.index + match[0].length;
      at = match[0] === '' ? end + 1 : end;
    }
  }

  #find(text: string, from: number): RegExpExecArray | null {
    const size = this.#regex.programSize();
    // A search that finds something near may have looked to the end of the text first.
    charge(1 + Math.ceil(((text.length - from) * size) / (from === 0 ? 1 : 8)));
    const matcher = this.#regex.matcher(text);
    if (!matcher.find(from) || (this.#isSticky && matcher.start() !== from)) return null;
    const groups = Array.from({ length: matcher.groupCount() + 1 }, (_, index) => matcher.group(index) ?? undefined) as string[];
    let named: FreshRecord | undefined;
    if (this.#names.length > 0) {
      named = Object.create(null) as FreshRecord;
      for (const [name, index] of this.#names) setProperty(named, name, groups[index]);
    }
    return Object.assign(groups, { index: matcher.start(), input: text, groups: named }) as RegExpExecArray;
  }
}

/** Whether `pattern` can run on the engine, as far as its syntax goes. */
export function isTranslatable(pattern: string, flags: string): boolean {
  return translatePattern(pattern, flags) !== null;
}

/** `pattern` on the engine. A Fault: `pending` until that is loaded, `refusal` where it cannot run there. */
export function makeLinearRegex(pattern: string, flags: string, refusal: Fault): LinearRegex {
  const translated = translatePattern(pattern, flags);
  if (translated === null || engine === 'failed') throw refusal;
  if (engine === null) {
    void loadLinearRegex();
    throw new Fault('pending', 'The engine for this regular expression is being loaded');
  }
  const options = (flags.includes('i') ? engine.CASE_INSENSITIVE : 0) | (flags.includes('m') ? engine.MULTILINE : 0);
  try {
    return new LinearRegex(engine.compile(translated, options), flags);
  } catch {
    throw refusal;
  }
}
