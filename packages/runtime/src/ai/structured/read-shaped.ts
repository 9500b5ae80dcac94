import type { JsonSchema } from '../model-call.ts';
import { parseJsonText } from './parse-json.ts';
import type { ReadAnswer } from './run-structured.ts';
import { findFault, withoutOptionalNulls } from './validate-value.ts';

/** Reads an answer as JSON that matches a schema, once `complete` has added what may be left out. */
export function readShaped(text: string, schema: JsonSchema, complete: (value: unknown) => unknown = (value) => value): ReadAnswer {
  const parsed = parseJsonText(text);
  if (parsed === undefined) return { fault: 'it is no JSON' };
  const value = complete(withoutOptionalNulls(parsed, schema));
  const fault = findFault(value, schema);
  return fault === undefined ? { value } : { fault };
}
