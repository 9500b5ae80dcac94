import { Fault } from '../fault.ts';
import { ANY, CLASS_ESCAPES, foldCase, LINE_BREAKS, negate, type CharacterSet } from './character-set.ts';

/** A pattern as the cost check sees it: which characters, in what order, how often. Groups are transparent. */
export type Pattern =
  | { readonly type: 'characters'; readonly set: CharacterSet }
  | { readonly type: 'sequence'; readonly items: readonly Pattern[] }
  | { readonly type: 'alternatives'; readonly options: readonly Pattern[] }
  | { readonly type: 'repeat'; readonly body: Pattern; readonly min: number; readonly max: number }
  | { readonly type: 'look'; readonly body: Pattern }
  | { readonly type: 'assertion'; readonly isStart: boolean };

const MAX_GROUPS = 50;

/**
 * Reads `pattern`, which the engine has accepted already, so that mistakes need no messages here.
 * Throws a Fault for what the cost check cannot judge: references to groups and the v flag.
 */
export function parsePattern(pattern: string, flags: string): Pattern {
  if (flags.includes('v')) throw new Fault('denied', 'The flag v is not part of the language', { hint: 'Use the flag u' });
  return new PatternReader(pattern, flags).alternatives();
}

class PatternReader {
  readonly #text: string;
  readonly #flags: string;
  #at = 0;
  #groups = 0;

  constructor(text: string, flags: string) {
    this.#text = text;
    this.#flags = flags;
  }

  alternatives(): Pattern {
    if (++this.#groups > MAX_GROUPS) throw new Fault('limit', `A regular expression may have ${MAX_GROUPS} groups`);
    const options = [this.#sequence()];
    while (this.#text[this.#at] === '|') {
      this.#at++;
      options.push(this.#sequence());
    }
    return options.length === 1 ? options[0]! : { type: 'alternatives', options };
  }

  #sequence(): Pattern {
    const items: Pattern[] = [];
    while (this.#at < this.#text.length && this.#text[this.#at] !== '|' && this.#text[this.#at] !== ')') {
      items.push(this.#quantified(this.#atom()));
    }
    return { type: 'sequence', items };
  }

  #quantified(body: Pattern): Pattern {
    const quantifier = /^(?:[*+?]|\{(\d+)(?:(,)(\d*))?\})\??/.exec(this.#text.slice(this.#at, this.#at + 20));
    if (!quantifier) return body;
    this.#at += quantifier[0].length;
    const [text, least, comma, most] = quantifier;
    if (text[0] === '*') return { type: 'repeat', body, min: 0, max: Infinity };
    if (text[0] === '+') return { type: 'repeat', body, min: 1, max: Infinity };
    if (text[0] === '?') return { type: 'repeat', body, min: 0, max: 1 };
    const min = Number(least);
    return { type: 'repeat', body, min, max: !comma ? min : most ? Number(most) : Infinity };
  }

  #atom(): Pattern {
    const character = this.#next();
    switch (character) {
      case '(': return this.#group();
      case '[': return this.#characters(this.#class());
      case '.': return this.#characters(this.#flags.includes('s') ? ANY : negate(LINE_BREAKS));
      case '^': return { type: 'assertion', isStart: !this.#flags.includes('m') };
      case '$': return { type: 'assertion', isStart: false };
      case '\\': return this.#escape();
      default: return this.#characters([[character.codePointAt(0)!, character.codePointAt(0)!]]);
    }
  }

  #next(): string {
    const character = String.fromCodePoint(this.#text.codePointAt(this.#at)!);
    this.#at += character.length;
    return character;
  }

  #characters(set: CharacterSet): Pattern {
    return { type: 'characters', set: this.#flags.includes('i') ? foldCase(set) : set };
  }

  #group(): Pattern {
    const opening = /^\?(?:<?[=!]|<[^>]*>|[a-z-]*:)/.exec(this.#text.slice(this.#at, this.#at + 100))?.[0] ?? '';
    this.#at += opening.length;
    const body = this.alternatives();
    this.#at++;
    return /^\?<?[=!]$/.test(opening) ? { type: 'look', body } : body;
  }

  #escape(): Pattern {
    const next = this.#text[this.#at] ?? '';
    if (next === 'b' || next === 'B') {
      this.#at++;
      return { type: 'assertion', isStart: false };
    }
    if ((next >= '1' && next <= '9') || next === 'k') {
      throw new Fault('denied', 'References to groups are not part of the language', { hint: 'They make matching take exponential time; compare the parts after matching' });
    }
    return this.#characters(this.#escapedSet());
  }

  /** What `\…` stands for, the cursor behind the backslash; unknown ones are taken for anything. */
  #escapedSet(): CharacterSet {
    const next = this.#next();
    const named = CLASS_ESCAPES.get(next);
    if (named) return named;
    const rest = this.#text.slice(this.#at, this.#at + 60);
    const code = /^(?:u\{([\da-fA-F]+)\}|u([\da-fA-F]{4})|x([\da-fA-F]{2}))/.exec(next + rest);
    if (code) {
      this.#at += code[0].length - 1;
      const point = Number.parseInt((code[1] ?? code[2] ?? code[3])!, 16);
      return [[point, point]];
    }
    if (next === 'p' || next === 'P') {
      this.#at += /^\{[^}]*\}/.exec(rest)?.[0].length ?? 0;
      return ANY;
    }
    if (next === 'c') return ANY;
    const control = { n: 10, r: 13, t: 9, f: 12, v: 11, 0: 0 }[next] ?? next.codePointAt(0)!;
    return [[control, control]];
  }

  #class(): CharacterSet {
    const negated = this.#text[this.#at] === '^';
    if (negated) this.#at++;
    const set: (readonly [number, number])[] = [];
    while (this.#text[this.#at] !== ']') {
      const from = this.#classMember();
      if (this.#text[this.#at] === '-' && this.#text[this.#at + 1] !== ']' && from.length === 1 && from[0]![0] === from[0]![1]) {
        this.#at++;
        const to = this.#classMember();
        set.push([from[0]![0], to.at(-1)![1]]);
      } else {
        set.push(...from);
      }
    }
    this.#at++;
    // Folding first, because with the flag i a negated class leaves out both cases.
    return negated ? negate(this.#flags.includes('i') ? foldAscii(set) : set) : set;
  }

  #classMember(): CharacterSet {
    const character = this.#next();
    if (character !== '\\') return [[character.codePointAt(0)!, character.codePointAt(0)!]];
    if (this.#text[this.#at] === 'b') {
      this.#at++;
      return [[8, 8]];
    }
    return this.#escapedSet();
  }
}

/** A negated class must not be made too narrow, so only the sure part is folded: ASCII letters. */
function foldAscii(set: CharacterSet): CharacterSet {
  return set.every(([, to]) => to < 128) ? foldCase(set) : set;
}
