import { message, sayIn } from '../element/localize.ts';
import type { Sentence } from '../element/localize.ts';

/** Where and why a text is no JSON. */
export interface JsonProblem {
  /** UTF-16 units from the start. */
  readonly offset: number;
  /** From 1. */
  readonly line: number;
  /** From 1. */
  readonly column: number;
  /** What stands wrong there, as the end of a sentence: "a comma or } is expected". */
  readonly expected: Sentence;
}

/** In longer texts the place is not looked for. UTF-16 units. */
const MAX_SCANNED = 2_000_000;

const SPACE = /[ \t\r\n]*/y;
const TOKEN = /[{}[\],:]|"(?:[^"\\\p{Cc}]|\\(?:["\\/bfnrt]|u[\da-f]{4}))*"|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:e[+-]?\d+)?(?![\w.])|(?:true|false|null)(?!\w)/iuy;

/** What may come next. `first` is the inside of an object or list that has just begun. */
type Place = 'value' | 'first-value' | 'key' | 'first-key' | 'colon' | 'after';

/**
 * Looks for the first place where a text stops being JSON; null when it is JSON. The browser's own messages differ and
 * often name no place, so only the verdict is theirs. An empty text is no JSON.
 */
export function findJsonProblem(text: string): JsonProblem | null {
  try {
    JSON.parse(text);
    return null;
  } catch {
    return text.length > MAX_SCANNED ? { offset: 0, line: 1, column: 1, expected: message('something in this long text is wrong') } : scan(text);
  }
}

/** The sentence for the person who wrote it. */
export function describeJsonProblem({ line, column, expected }: JsonProblem): Sentence {
  return message('This is not JSON: in line {line}, column {column}, {expected}.', { line, column, expected: (locale) => sayIn(locale, expected) });
}

function scan(text: string): JsonProblem {
  const open: ('{' | '[')[] = [];
  let place: Place = 'value';
  for (let offset = afterSpace(text, 0); ; offset = afterSpace(text, offset)) {
    const token = tokenAt(text, offset);
    const next: Place | undefined = token === undefined ? undefined : follow(place, token, open);
    if (token === undefined || next === undefined) return problemAt(text, offset, expectation(place, text, { offset, inside: open.at(-1) }));
    place = next;
    offset += token.length;
  }
}

/** The place after a token, with `open` kept, or undefined where the token may not stand. */
function follow(place: Place, token: string, open: ('{' | '[')[]): Place | undefined {
  const inside = open.at(-1);
  if (token === '}' || token === ']') {
    const closes = inside === (token === '}' ? '{' : '[') && (place === 'after' || place === 'first-key' || place === 'first-value');
    if (closes) open.pop();
    return closes ? 'after' : undefined;
  }
  if (place === 'colon') return token === ':' ? 'value' : undefined;
  if (place === 'after') return token === ',' && inside !== undefined ? (inside === '{' ? 'key' : 'value') : undefined;
  if (place === 'key' || place === 'first-key') return token.startsWith('"') ? 'colon' : undefined;
  if (token === ',' || token === ':') return undefined;
  if (token !== '{' && token !== '[') return 'after';
  open.push(token);
  return token === '{' ? 'first-key' : 'first-value';
}

function expectation(place: Place, text: string, { offset, inside }: { readonly offset: number; readonly inside: '{' | '[' | undefined }): Sentence {
  if (text[offset] === "'") return message('text must stand in double quotation marks');
  if (text[offset] === '"' && place !== 'after' && place !== 'colon') return message('a text is not ended, or has a character that must be escaped');
  switch (place) {
    case 'value': return message('a value is expected');
    case 'first-value': return message('a value or {end} is expected', { end: ']' });
    case 'key': return message('a name in double quotation marks is expected');
    case 'first-key': return message('a name in double quotation marks or {end} is expected', { end: '}' });
    case 'colon': return message('a colon is expected');
    case 'after': return inside === undefined ? message('nothing more is expected') : message('a comma or {end} is expected', { end: inside === '{' ? '}' : ']' });
  }
}

function afterSpace(text: string, offset: number): number {
  SPACE.lastIndex = offset;
  return offset + (SPACE.exec(text)?.[0].length ?? 0);
}

function tokenAt(text: string, offset: number): string | undefined {
  TOKEN.lastIndex = offset;
  const token = TOKEN.exec(text)?.[0];
  // Names of values are written small, which the pattern's one flag does not say.
  return token !== undefined && /^[TFN]/i.test(token) && token !== token.toLowerCase() ? undefined : token;
}

function problemAt(text: string, offset: number, expected: Sentence): JsonProblem {
  const before = text.slice(0, offset).split('\n');
  return { offset, line: before.length, column: before.at(-1)!.length + 1, expected };
}
