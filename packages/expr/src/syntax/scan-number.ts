import { syntaxFault } from '../fault.ts';
import { isIdentifierStart } from './scan-identifier.ts';

const NUMBER = /0[xX][\da-fA-F](?:_?[\da-fA-F])*|0[bB][01](?:_?[01])*|0[oO][0-7](?:_?[0-7])*|(?:(?:0|[1-9](?:_?\d)*)(?:\.(?:\d(?:_?\d)*)?)?|\.\d(?:_?\d)*)(?:[eE][+-]?\d(?:_?\d)*)?/y;

/** A literal's value and the index behind it. */
export interface Scanned<T> {
  readonly value: T;
  readonly end: number;
}

/** The number literal at `index`, as ECMAScript's NumericLiteral without BigInt and legacy octals. */
export function scanNumber(source: string, index: number): Scanned<number> {
  NUMBER.lastIndex = index;
  const text = NUMBER.exec(source)?.[0];
  if (text === undefined) throw syntaxFault('A number cannot start here', index, index + 1);
  const end = index + text.length;
  if (source[end] === 'n') {
    throw syntaxFault(`Big integers such as ${text}n are not part of the language`, index, end + 1, `Write ${text}`);
  }
  if (isIdentifierStart(source, end) || /\d/.test(source[end] ?? '')) {
    throw syntaxFault(`A name or number cannot follow ${text} directly`, index, end + 1, 'Names start with a letter, $ or _');
  }
  return { value: Number(text.replaceAll('_', '')), end };
}
