import type { PropType } from '@inlay/runtime/component';
import type { JsonValue } from '@inlay/runtime/document';
import type { Problem } from '@inlay/runtime/problem';

/** The value that a text is the JSON of: undefined for an empty one, and a problem where it is none or of another type. */
export function readJson(text: string, type: PropType): { readonly value: JsonValue | undefined; readonly problem?: Problem } {
  if (text.trim() === '') return { value: undefined };
  let value: JsonValue;
  try {
    value = JSON.parse(text) as JsonValue;
  } catch (error) {
    const reason = error instanceof Error ? error.message.replace(/^JSON\.parse: /, '') : String(error);
    return refuse(`This is not JSON yet: ${reason}.`, 'Put words in double quotes, or use «» to write an expression.');
  }
  if (type === 'array' && !Array.isArray(value)) return refuse('This must be a list.', 'Write it between [ and ].');
  if (type === 'object' && (typeof value !== 'object' || value === null || Array.isArray(value))) return refuse('This must be an object.', 'Write it between { and }.');
  return { value };
}

/** A value as JSON for people: on one line while it is short. */
export function writeJson(value: JsonValue | undefined): string {
  if (value === undefined) return '';
  const line = JSON.stringify(value);
  return line.length <= 36 ? line : JSON.stringify(value, null, 2);
}

function refuse(message: string, hint: string): { readonly value: undefined; readonly problem: Problem } {
  return { value: undefined, problem: { severity: 'error', code: 'not-json', message, path: [], hint } };
}
