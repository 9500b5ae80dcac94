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

// Each is read where the cursor stands, however long it is: what is left out of sight could hide a loop.
const QUANTIFIER = /(?:[*+?]|\{(\d+)(?:(,)(\d*))?\})\??/y;
const OPENING = /\?(?:<?[=!]|<[^>]*>|:)/y;
const UNICODE_POINT = /u\{([\da-fA-F]+)\}/y;
const CODE_UNIT = /u([\da-fA-F]{4})|x([\da-fA-F]{2})/y;
const PROPERTY = /[pP]\{[^}]*\}/y;
const CONTROL = /c([a-zA-Z])/y;

/** A member of a class. Some escapes stand for more than is worth knowing: `isRough` when `set` is wider than what they mean. */
interface Member {
  readonly set: CharacterSet;
  readonly isRough?: boolean;
}

/**
 * Reads `pattern`, which the engine has accepted already, so that mistakes need no messages here. It is read
 * as that engine reads it: by code points with the flag u, by code units without.
 * Throws a Fault for what the cost check cannot judge: references to groups, flags of a part, and the flag v.
 */
export function parsePattern(pattern: string, flags: string): Pattern {
  if (flags.includes('v')) throw new Fault('denied', 'The flag v is not part of the language', { hint: 'Use the flag u' });
  return new PatternReader(pattern, flags).alternatives();
}

class PatternReader {
  readonly #text: string;
  readonly #flags: string;
  readonly #isUnicode: boolean;
  #at = 0;
  #groups = 0;

  constructor(text: string, flags: string) {
    this.#text = text;
    this.#flags = flags;
    this.#isUnicode = flags.includes('u');
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

  /** What `token` finds where the cursor stands, which then stands behind it. */
  #take(token: RegExp): RegExpExecArray | null {
    token.lastIndex = this.#at;
    const found = token.exec(this.#text);
    if (found) this.#at += found[0].length;
    return found;
  }

  #quantified(body: Pattern): Pattern {
    const quantifier = this.#take(QUANTIFIER);
    if (!quantifier) return body;
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

  /** A code point, or without the flag u a code unit. */
  #next(): string {
    const character = this.#isUnicode ? String.fromCodePoint(this.#text.codePointAt(this.#at)!) : this.#text[this.#at]!;
    this.#at += character.length;
    return character;
  }

  #characters(set: CharacterSet): Pattern {
    return { type: 'characters', set: this.#flags.includes('i') ? foldCase(set) : set };
  }

  #group(): Pattern {
    const opening = this.#take(OPENING)?.[0] ?? '';
    // What is left are flags for this part alone, such as (?i: … ), which change what everything in it means.
    if (this.#text[this.#at] === '?' && opening === '') throw new Fault('denied', 'Flags stand behind the whole regular expression');
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
    return this.#characters(this.#escapedMember().set);
  }

  /** What `\…` stands for, the cursor behind the backslash. */
  #escapedMember(): Member {
    if (this.#isUnicode && this.#take(PROPERTY)) return { set: ANY, isRough: true };
    // Codes in base 8, half a \c, and with the flag u the half of a pair, which is a character with the other half only.
    if (/^(?:[1-9]|0\d|c(?![a-z]))/i.test(this.#text.slice(this.#at, this.#at + 2)) || (this.#isUnicode && this.#text.slice(this.#at, this.#at + 2).toLowerCase() === 'ud')) {
      throw new Fault('denied', 'This escape has more than one meaning', { hint: 'Write \\x41' });
    }
    const point = this.#escapedPoint();
    if (point !== null) return { set: [[point, point]] };
    const next = this.#next();
    const named = CLASS_ESCAPES.get(next);
    if (named) return { set: named };
    const control = { n: 10, r: 13, t: 9, f: 12, v: 11, 0: 0 }[next] ?? next.codePointAt(0)!;
    return { set: [[control, control]] };
  }

  /** The character that is written by its code, or null. */
  #escapedPoint(): number | null {
    const control = this.#take(CONTROL);
    if (control) return control[1]!.charCodeAt(0) % 32;
    const braces = this.#isUnicode ? this.#take(UNICODE_POINT) : null;
    if (braces) return Number.parseInt(braces[1]!, 16);
    const unit = this.#take(CODE_UNIT);
    return unit && Number.parseInt((unit[1] ?? unit[2])!, 16);
  }

  #class(): CharacterSet {
    const negated = this.#text[this.#at] === '^';
    if (negated) this.#at++;
    const set: (readonly [number, number])[] = [];
    let isRough = false;
    while (this.#text[this.#at] !== ']') {
      const from = this.#classMember();
      const isRange = this.#text[this.#at] === '-' && this.#text[this.#at + 1] !== ']';
      if (isRange) this.#at++;
      const to = isRange ? this.#classMember() : from;
      if (isRange && isSingle(from.set) && isSingle(to.set)) set.push([from.set[0]![0], to.set[0]![0]]);
      // Between \d and another member the dash is a member, too.
      else set.push(...from.set, ...to.set, ...(isRange ? [DASH] : []));
      isRough ||= from.isRough === true || to.isRough === true;
    }
    this.#at++;
    if (!negated) return set;
    // All but something that is only known to be less than `set` may be anything. Folding comes first, because with the flag i a negated class leaves out both cases.
    return isRough ? ANY : negate(this.#flags.includes('i') ? foldAscii(set) : set);
  }

  #classMember(): Member {
    const character = this.#next();
    if (character !== '\\') return { set: [[character.codePointAt(0)!, character.codePointAt(0)!]] };
    if (this.#text[this.#at] === 'b') {
      this.#at++;
      return { set: [[8, 8]] };
    }
    return this.#escapedMember();
  }
}

const DASH = [45, 45] as const;

function isSingle(set: CharacterSet): boolean {
  return set.length === 1 && set[0]![0] === set[0]![1];
}

/** A negated class must not be made too narrow, so only the sure part is folded: ASCII letters. */
function foldAscii(set: CharacterSet): CharacterSet {
  return set.every(([, to]) => to < 128) ? foldCase(set) : set;
}
