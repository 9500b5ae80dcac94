import type { PropType } from '@inlay/runtime/component';
import type { JsonValue } from '@inlay/runtime/document';
import type { Problem } from '@inlay/runtime/problem';

/** Texts that begin so are meant as JSON. */
const JSON_OPENER = /^\s*[[{"]/;

/**
 * The value that a text is the JSON of, undefined for an empty one. Plain words are taken as they are: a text for any value,
 * and for a list one entry a line or between commas. A problem where it is neither, or of another type.
 */
export function readJson(text: string, type: PropType): { readonly value: JsonValue | undefined; readonly problem?: Problem } {
  if (text.trim() === '') return { value: undefined };
  let value: JsonValue;
  try {
    value = JSON.parse(text) as JsonValue;
  } catch (error) {
    if (type !== 'object' && !JSON_OPENER.test(text)) return { value: type === 'array' ? entriesOf(text) : text.trim() };
    const reason = error instanceof Error ? error.message.replace(/^JSON\.parse: /, '') : String(error);
    return refuse(`This is not JSON yet: ${reason}.`, 'Put words in double quotes, or use «» to write an expression.');
  }
  if (type === 'array' && !JSON_OPENER.test(text)) return { value: [value] };
  if (type === 'array' && !Array.isArray(value)) return refuse('This must be a list.', 'Write it between [ and ].');
  if (type === 'object' && (typeof value !== 'object' || value === null || Array.isArray(value))) return refuse('This must be an object.', 'Write it between { and }.');
  return { value };
}

/** Numbers among the entries are numbers. */
function entriesOf(text: string): JsonValue[] {
  const entries = text.split(/[,\n]/).map((entry) => entry.trim()).filter((entry) => entry !== '');
  return entries.map((entry) => (String(Number(entry)) === entry ? Number(entry) : entry));
}

/** A value as people write it: a list of plain words with commas, anything else as JSON, on one line while it is short. */
export function writeJson(value: JsonValue | undefined, type: PropType = 'any'): string {
  if (value === undefined) return '';
  const line = JSON.stringify(value);
  if (type === 'array' && Array.isArray(value) && value.length > 1) {
    const words = value.join(', ');
    if (JSON.stringify(readJson(words, type).value) === line) return words;
  }
  return line.length <= 36 ? line : JSON.stringify(value, null, 2);
}

function refuse(message: string, hint: string): { readonly value: undefined; readonly problem: Problem } {
  return { value: undefined, problem: { severity: 'error', code: 'not-json', message, path: [], hint } };
}
