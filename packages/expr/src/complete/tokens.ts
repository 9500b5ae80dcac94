import { Fault } from '../fault.ts';
import { scanIdentifier } from '../syntax/scan-identifier.ts';
import { scanNumber } from '../syntax/scan-number.ts';
import { scanRegex } from '../syntax/scan-regex.ts';
import { skipSpace } from '../syntax/scan-space.ts';
import { scanString, scanTemplateText } from '../syntax/scan-string.ts';

/** A piece of a source, read without asking whether the whole makes sense. */
export interface Token {
  readonly kind: 'word' | 'value' | 'open' | 'close' | 'punctuator';
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** The tokens before a caret, and whether that stands in code at all, not in a text or comment. */
export interface TokensBefore {
  readonly tokens: readonly Token[];
  readonly isCode: boolean;
}

const PUNCTUATORS = /=>|\?\.(?!\d)|\.\.\.|\+\+|--|[=!]==?|&&|\|\||\?\?|<<|>>>?|\*\*|[^\s]/uy;
/** Words before which a value must still come, so that a slash behind them begins a regular expression. */
const OPERATOR_WORDS: ReadonlySet<string> = new Set(['typeof', 'void', 'in', 'of', 'instanceof', 'return', 'await', 'new', 'else']);

/**
 * The tokens of `source` from `from` up to `caret`. A word that the caret stands in is whole. Where
 * an expression in a template string goes on, `\`${` is an opening bracket.
 */
export function tokensBefore(source: string, from: number, caret: number): TokensBefore {
  const reader = new TokenReader(source, caret);
  try {
    reader.read(from);
    return { tokens: reader.tokens, isCode: true };
  } catch (error) {
    if (!(error instanceof Fault)) throw error;
    // Something that only ends behind the caret, or never: a text, a comment, a regular expression.
    return { tokens: reader.tokens, isCode: false };
  }
}

class TokenReader {
  readonly tokens: Token[] = [];
  readonly #source: string;
  readonly #caret: number;
  /** Open brackets; `\`` for the expression of a template string, whose text goes on behind it. */
  readonly #open: string[] = [];

  constructor(source: string, caret: number) {
    this.#source = source;
    this.#caret = caret;
  }

  read(from: number): void {
    for (let at = skipSpace(this.#source, from); at < this.#caret; at = skipSpace(this.#source, at)) at = this.#token(at);
    // Space that began before the caret and ends behind it may be a comment that the caret is in.
    const last = this.tokens.at(-1)?.end ?? from;
    const between = this.#source.slice(last, this.#caret);
    if (/\/\/[^\n]*$|\/\*(?:[^*]|\*(?!\/))*$/.test(between)) throw new Fault('syntax', 'in a comment');
  }

  #token(start: number): number {
    const character = this.#source[start]!;
    if (character === '"' || character === "'") return this.#value(start, scanString(this.#source, start).end);
    if (character === '`') return this.#template(start + 1, start);
    if (character === '/' && this.#canStartValue()) return this.#value(start, scanRegex(this.#source, start).end);
    if (/\d/.test(character)) return this.#value(start, scanNumber(this.#source, start).end, true);
    const word = scanIdentifier(this.#source, start);
    if (word > start) return this.#push('word', start, word);
    if (character === '}' && this.#open.at(-1) === '`') {
      this.#open.pop();
      this.#push('close', start, start + 1);
      return this.#template(start + 1, start);
    }
    if ('([{'.includes(character)) {
      this.#open.push(character);
      return this.#push('open', start, start + 1);
    }
    if (')]}'.includes(character)) {
      this.#open.pop();
      return this.#push('close', start, start + 1);
    }
    PUNCTUATORS.lastIndex = start;
    return this.#push('punctuator', start, start + (PUNCTUATORS.exec(this.#source)?.[0].length ?? 1));
  }

  /** The text of a template string from `at`; ends behind it, or behind a `${`. */
  #template(at: number, start: number): number {
    const { end } = scanTemplateText(this.#source, at, start);
    if (end >= this.#caret) throw new Fault('syntax', 'in a text');
    if (this.#source[end] === '`') return this.#push('value', start, end + 1);
    this.#open.push('`');
    return this.#push('open', start, end + 2);
  }

  #value(start: number, end: number, canTouch = false): number {
    if (end > this.#caret || (end === this.#caret && canTouch)) throw new Fault('syntax', 'in a value');
    return this.#push('value', start, end);
  }

  #push(kind: Token['kind'], start: number, end: number): number {
    this.tokens.push({ kind, text: this.#source.slice(start, end), start, end });
    return end;
  }

  #canStartValue(): boolean {
    const last = this.tokens.at(-1);
    if (!last || last.kind === 'open') return true;
    return last.kind === 'punctuator' || (last.kind === 'word' && OPERATOR_WORDS.has(last.text));
  }
}

/** For each closing bracket the index of its opening one. */
export function pairBrackets(tokens: readonly Token[]): ReadonlyMap<number, number> {
  const pairs = new Map<number, number>();
  const open: number[] = [];
  tokens.forEach((token, index) => {
    if (token.kind === 'open') open.push(index);
    if (token.kind === 'close') {
      const opening = open.pop();
      if (opening !== undefined) pairs.set(index, opening);
    }
  });
  return pairs;
}

/** The index of the first token of the operand that ends with the token at `last`: `a.b(c)[0]` as a whole. */
export function operandStart(tokens: readonly Token[], last: number, pairs: ReadonlyMap<number, number>): number {
  let at = last;
  for (;;) {
    const token = tokens[at];
    if (!token) return at + 1;
    const isGroup = token.kind === 'close';
    if (isGroup) at = pairs.get(at) ?? at;
    // The text behind an expression of a template string: the whole string is the operand.
    while (tokens[at]!.text.startsWith('}') && tokens[at]!.kind !== 'close' && pairs.has(at - 1)) at = pairs.get(at - 1)!;
    const before = tokens[at - 1];
    if (before && (before.text === '.' || before.text === '?.')) at -= 2;
    else if (isGroup && token.text !== '}' && before && isOperandEnd(before)) at -= 1;
    else return before?.kind === 'word' && (before.text === 'new' || before.text === 'await') ? at - 1 : at;
  }
}

function isOperandEnd(token: Token): boolean {
  if (token.kind === 'word') return !OPERATOR_WORDS.has(token.text) && token.text !== 'if' && token.text !== 'for';
  return token.kind === 'value' || (token.kind === 'close' && token.text !== '}');
}
