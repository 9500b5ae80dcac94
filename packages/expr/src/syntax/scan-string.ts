import { syntaxFault } from '../fault.ts';
import type { Scanned } from './scan-number.ts';

const SIMPLE_ESCAPES: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f', v: '\v' };

/** The quoted text at `index`, with its escapes resolved. */
export function scanString(source: string, index: number): Scanned<string> {
  const quote = source.charCodeAt(index);
  let value = '';
  let chunk = index + 1;
  for (let at = chunk; at < source.length;) {
    const code = source.charCodeAt(at);
    if (code === quote) return { value: value + source.slice(chunk, at), end: at + 1 };
    if (code === 92) {
      const escape = scanEscape(source, at);
      value += source.slice(chunk, at) + escape.value;
      chunk = at = escape.end;
    } else if (code === 10 || code === 13) {
      break;
    } else {
      at++;
    }
  }
  throw syntaxFault(`This text is not closed with ${source[index]!}`, index, index + 1, 'Text over several lines goes in backticks: `…`');
}

/** The literal part of a template string from `index` up to its `${` or closing backtick, which `end` points at. */
export function scanTemplateText(source: string, index: number, start: number): Scanned<string> {
  let value = '';
  let chunk = index;
  for (let at = index; at < source.length;) {
    const code = source.charCodeAt(at);
    if (code === 96 || (code === 36 && source.charCodeAt(at + 1) === 123)) {
      return { value: value + source.slice(chunk, at), end: at };
    }
    if (code === 92) {
      const escape = scanEscape(source, at);
      value += source.slice(chunk, at) + escape.value;
      chunk = at = escape.end;
    } else if (code === 13) {
      // JavaScript reads every line break in a template as one line feed.
      value += `${source.slice(chunk, at)}\n`;
      at += source.charCodeAt(at + 1) === 10 ? 2 : 1;
      chunk = at;
    } else {
      at++;
    }
  }
  throw syntaxFault('This template string is not closed with a backtick', start, start + 1);
}

function scanEscape(source: string, backslash: number): Scanned<string> {
  const at = backslash + 1;
  const character = source[at] ?? '';
  const simple = SIMPLE_ESCAPES[character];
  if (simple !== undefined) return { value: simple, end: at + 1 };
  if (character === 'x') return scanHexadecimal(source, backslash, { from: at + 1, length: 2 });
  if (character === 'u') {
    return source[at + 1] === '{' ? scanCodePoint(source, backslash) : scanHexadecimal(source, backslash, { from: at + 1, length: 4 });
  }
  if (character === '\r') return { value: '', end: source[at + 1] === '\n' ? at + 2 : at + 1 };
  if (character === '\n' || character === '\u2028' || character === '\u2029') return { value: '', end: at + 1 };
  if (character >= '0' && character <= '9') {
    if (character === '0' && !/\d/.test(source[at + 1] ?? '')) return { value: '\0', end: at + 1 };
    throw syntaxFault('Octal escapes are not part of the language', backslash, at + 1, 'Write \\x and two hexadecimal digits');
  }
  return { value: character, end: at + 1 };
}

function scanHexadecimal(source: string, backslash: number, digits: { from: number; length: number }): Scanned<string> {
  const end = digits.from + digits.length;
  const text = source.slice(digits.from, end);
  if (text.length < digits.length || /[^\da-fA-F]/.test(text)) {
    throw syntaxFault(`This escape needs ${digits.length} hexadecimal digits`, backslash, digits.from);
  }
  return { value: String.fromCharCode(Number.parseInt(text, 16)), end };
}

function scanCodePoint(source: string, backslash: number): Scanned<string> {
  const close = source.indexOf('}', backslash);
  const text = close < 0 ? '' : source.slice(backslash + 3, close);
  const point = /^[\da-fA-F]{1,8}$/.test(text) ? Number.parseInt(text, 16) : Infinity;
  if (point > 0x10ffff) throw syntaxFault('This escape names no Unicode code point', backslash, backslash + 3);
  return { value: String.fromCodePoint(point), end: close + 1 };
}
