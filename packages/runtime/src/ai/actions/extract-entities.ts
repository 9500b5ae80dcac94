import { asRecord, isRecord } from '../json.ts';
import type { JsonSchema } from '../model-call.ts';
import { requireText, samplingOptions } from '../options/chat-options.ts';
import { promptParts, quoted } from '../options/prompt-parts.ts';
import { readRowSchema } from '../options/read-fields.ts';
import type { Action } from '../run/action.ts';
import { readShaped } from '../structured/read-shaped.ts';
import { runStructured } from '../structured/run-structured.ts';

/** Finds named fields in a text: a row of them, or with `many` a row for each time that the text speaks of them. What it does not say is null. */
export const extractEntities: Action = (scope, options) => {
  const text = requireText(options.text ?? options.prompt, 'text');
  const row = readRowSchema(options.fields);
  const isMany = options.many === true;
  const schema: JsonSchema = isMany ? { type: 'object', properties: { rows: { type: 'array', items: row } }, required: ['rows'], additionalProperties: false } : row;
  const prompt = promptParts(
    isMany ? 'Extract these fields from the text, one row each time that it speaks of them.' : 'Extract these fields from the text.',
    'Use null for what the text does not say. Never guess.',
    options.text === undefined ? undefined : options.prompt,
    quoted(text),
  );
  return runStructured(scope, {
    call: { ...samplingOptions(options), messages: [{ role: 'user', text: prompt }] },
    shape: { name: 'entities', schema },
    read(answer) {
      const result = readShaped(answer, schema, (value) => (isMany ? completeRows(value, row) : completeRow(value, row)));
      return isMany && 'value' in result ? { value: (result.value as { readonly rows: unknown }).rows } : result;
    },
  });
};

/** A field that the answer leaves out is one that the text does not speak of. An answer without any of them is none. */
function completeRow(value: unknown, row: JsonSchema): unknown {
  const names = Object.keys(asRecord(row['properties']));
  if (!isRecord(value) || !names.some((name) => Object.hasOwn(value, name))) return value;
  return { ...Object.fromEntries(names.map((name) => [name, null])), ...value };
}

function completeRows(value: unknown, row: JsonSchema): unknown {
  // Some leave out the object that strict modes want around a list.
  const rows = Array.isArray(value) ? (value as unknown[]) : asRecord(value)['rows'];
  return Array.isArray(rows) ? { rows: rows.map((one) => completeRow(one, row)) } : value;
}
