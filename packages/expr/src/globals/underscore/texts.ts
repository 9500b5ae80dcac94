import { toInteger, toNumber, toText } from '../../wall/coerce.ts';
import { chargeMarks } from '../../wall/compared.ts';
import { allocateArray, allocateText, charge } from '../../wall/meter.ts';
import { readOwn } from './paths.ts';

type Helper = (...args: unknown[]) => unknown;

/** A run of letters that begins a word, of capitals, or of digits. Each alternative ends where the next begins. */
const WORD = /\p{Lu}?\p{Ll}+|\p{Lu}+(?!\p{Ll})|\p{Lu}|[\p{Lo}\p{Lt}\p{Lm}]+|\p{N}+/gu;

/** The words of a text: `fooBar`, `foo-bar` and `FOO BAR` have two each. Accents are left out, as in names of things. */
function wordsOf(value: unknown): string[] {
  const text = textOf(value);
  allocateText(text.length * 2);
  // Each letter may be a word.
  allocateArray(text.length);
  charge(text.length >> 1);
  chargeMarks(text);
  const plain = text.normalize('NFD').replaceAll(/[\u0300-\u036f'’]/g, '').normalize('NFC');
  return plain.match(WORD) ?? [];
}

function textOf(value: unknown): string {
  return value === undefined || value === null ? '' : toText(value);
}

function withFirst(text: string, convert: (letter: string) => string): string {
  const first = String.fromCodePoint(...(text === '' ? [] : [text.codePointAt(0)!]));
  return convert(first) + text.slice(first.length);
}

const upper = (letter: string): string => letter.toUpperCase();

/** Options as lodash names them; a separator is where the text may be cut, the last one that fits. */
function truncated(value: unknown, options: unknown): string {
  const text = textOf(value);
  const length = toInteger(readOwn(options, 'length'), 30);
  const mark = readOwn(options, 'omission') === undefined ? '...' : toText(readOwn(options, 'omission'));
  if (text.length <= length) return text;
  const start = text.slice(0, Math.max(0, length + 1) * 2);
  allocateArray(start.length);
  const characters = Array.from(start);
  if (characters.length <= length) return text;
  const kept = characters.slice(0, Math.max(0, length - mark.length)).join('');
  const separator = readOwn(options, 'separator');
  const cut = separator === undefined ? -1 : kept.lastIndexOf(toText(separator));
  return (cut > 0 ? kept.slice(0, cut) : kept) + mark;
}

/** Through the decimal text, because 1.005 * 100 is not 100.5. */
function rounded(value: unknown, precision: unknown): number {
  const number = toNumber(value);
  const digits = Math.min(Math.max(toInteger(precision), -292), 292);
  const shift = (of: number, by: number): number => {
    const [digitsOf, exponent = '0'] = `${of}e`.split('e');
    return Number(`${digitsOf}e${Number(exponent) + by}`);
  };
  return digits === 0 || !Number.isFinite(number) ? Math.round(number) : shift(Math.round(shift(number, digits)), -digits);
}

/** Helpers for texts and numbers. */
export const TEXT_HELPERS: Readonly<Record<string, Helper>> = {
  camelCase: (text) => wordsOf(text).map((word, index) => (index === 0 ? word.toLowerCase() : withFirst(word.toLowerCase(), upper))).join(''),
  capitalize: (text) => withFirst(textOf(text).toLowerCase(), upper),
  clamp: (number, low, high) => (high === undefined ? Math.min(toNumber(number), toNumber(low)) : Math.min(Math.max(toNumber(number), toNumber(low)), toNumber(high))),
  kebabCase: (text) => wordsOf(text).map((word) => word.toLowerCase()).join('-'),
  lowerFirst: (text) => withFirst(textOf(text), (letter) => letter.toLowerCase()),
  round: rounded,
  snakeCase: (text) => wordsOf(text).map((word) => word.toLowerCase()).join('_'),
  startCase: (text) => wordsOf(text).map((word) => withFirst(word, upper)).join(' '),
  truncate: truncated,
  upperFirst: (text) => withFirst(textOf(text), upper),
};
