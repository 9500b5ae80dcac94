import { CLASS_ESCAPES, type CharacterSet } from './character-set.ts';

const CONTROLS: Readonly<Record<string, number>> = { n: 10, r: 13, t: 9, f: 12, v: 11, 0: 0 };
const EVERYTHING = '\\x{0}-\\x{10ffff}';

/**
 * `pattern` in the syntax of RE2, with JavaScript's meaning: what `.`, `\s` and the escapes stand
 * for is written out. Null where RE2 has no such thing: looking ahead or behind, and references to
 * groups. The pattern is one that the platform's own engine has accepted.
 */
export function translatePattern(pattern: string, flags: string): string | null {
  return new Translator(pattern, flags).translate();
}

class Translator {
  readonly #text: string;
  readonly #dot: string;
  readonly #isUnicode: boolean;
  #at = 0;

  constructor(text: string, flags: string) {
    this.#text = text;
    this.#isUnicode = flags.includes('u');
    this.#dot = flags.includes('s') ? `[${EVERYTHING}]` : '[^\\n\\r\\x{2028}\\x{2029}]';
  }

  translate(): string | null {
    let result = '';
    while (this.#at < this.#text.length) {
      const part = this.#part();
      if (part === null) return null;
      result += part;
    }
    return result;
  }

  #part(): string | null {
    const character = this.#next();
    switch (character) {
      case '\\': return this.#escape(false);
      case '[': return this.#class();
      case '(': return this.#group();
      case '.': return this.#dot;
      default: return character;
    }
  }

  #next(): string {
    const character = String.fromCodePoint(this.#text.codePointAt(this.#at)!);
    this.#at += character.length;
    return character;
  }

  #group(): string | null {
    const rest = this.#text.slice(this.#at, this.#at + 4);
    // Flags of a part, (?i: … ), change what has been written out already.
    if (/^\?(?:<?[=!]|[a-z-])/.test(rest)) return null;
    if (!rest.startsWith('?<')) return '(';
    this.#at += 2;
    return '(?P<';
  }

  #class(): string | null {
    let result = '[';
    if (this.#text[this.#at] === '^') {
      this.#at++;
      result += '^';
    }
    // JavaScript reads [] as nothing and [^] as anything; elsewhere a bracket that comes first is a member.
    if (this.#text[this.#at] === ']') {
      this.#at++;
      return result === '[' ? `[^${EVERYTHING}]` : `[${EVERYTHING}]`;
    }
    for (let character = this.#next(); character !== ']'; character = this.#next()) {
      const member = character === '\\' ? this.#escape(true) : character === '[' ? '\\[' : character;
      if (member === null) return null;
      result += member;
    }
    return `${result}]`;
  }

  /** What an escape stands for, the cursor behind its backslash. */
  #escape(inClass: boolean): string | null {
    const next = this.#next();
    const set = CLASS_ESCAPES.get(next);
    if (set) return inClass ? rangesOf(set) : `[${rangesOf(set)}]`;
    if (next === 'b' || next === 'B') return inClass ? quoted(8) : `\\${next}`;
    if ((next >= '1' && next <= '9') || next === 'k') return null;
    if (next === 'p' || next === 'P') return this.#property(next);
    if (next === 'c') return /[a-z]/i.test(this.#text[this.#at] ?? '') ? quoted(this.#next().charCodeAt(0) % 32) : null;
    // Half a pair, and with a digit behind it the code of a character in base 8.
    if (this.#isUnicode && /^ud/i.test(this.#text.slice(this.#at - 1, this.#at + 1))) return null;
    if (next === '0' && /\d/.test(this.#text[this.#at] ?? '')) return null;
    const control = CONTROLS[next];
    return quoted(control ?? this.#codePoint(next));
  }

  /** `\p{Script=Greek}` is `\p{Greek}` there; without the flag u it is only a letter. */
  #property(letter: string): string {
    const braces = this.#isUnicode ? /^\{(?:[^{}=]*=)?([^{}]*)\}/.exec(this.#text.slice(this.#at)) : null;
    if (!braces) return letter;
    this.#at += braces[0].length;
    return `\\${letter}{${braces[1]!}}`;
  }

  #codePoint(letter: string): number {
    const rest = letter + this.#text.slice(this.#at);
    const code = (this.#isUnicode ? /^u\{([\da-fA-F]+)\}/.exec(rest) : null) ?? /^(?:u([\da-fA-F]{4})|x([\da-fA-F]{2}))/.exec(rest);
    if (!code) return letter.codePointAt(0)!;
    this.#at += code[0].length - 1;
    return Number.parseInt((code[1] ?? code[2])!, 16);
  }
}

function rangesOf(set: CharacterSet): string {
  return set.map(([from, to]) => (from === to ? quoted(from) : `${quoted(from)}-${quoted(to)}`)).join('');
}

function quoted(point: number): string {
  return `\\x{${point.toString(16)}}`;
}
