import { freeName } from '@inlay/runtime/document';
import type { AppDocument, JsonValue, QueryNode } from '@inlay/runtime/document';
import type { Edit, EditOf } from '@inlay/runtime/edits';

/** The edit that sets one option of a query; an empty value removes the option. */
export function setOption(document: AppDocument, name: string, change: { readonly option: string; readonly value: JsonValue }): readonly Edit[] {
  const query = document.queries[name];
  if (query === undefined) return [];
  const { [change.option]: _before, ...others } = query.options;
  const options = change.value === '' || change.value === null ? others : { ...others, [change.option]: change.value };
  return [{ type: 'setQuery', name, query: { ...query, options } }];
}

/** The edit that sets a field of a query that is no option. */
export function setField<Field extends 'resource' | 'run'>(document: AppDocument, name: string, change: { readonly field: Field; readonly value: QueryNode[Field] }): readonly Edit[] {
  const query = document.queries[name];
  return query === undefined ? [] : [{ type: 'setQuery', name, query: { ...query, [change.field]: change.value } }];
}

/** The edit that adds an empty text query. */
export function newQuery(document: AppDocument, resource: string): EditOf<'addQuery'> {
  return { type: 'addQuery', name: freeName(document, 'query'), query: { resource, action: 'generateText', run: 'manual', options: { prompt: '' } } };
}

/** What was typed into the temperature: a number, an expression as it is, or nothing. */
export function readTemperature(text: string): JsonValue {
  const trimmed = text.trim();
  const number = Number(trimmed);
  return trimmed !== '' && Number.isFinite(number) ? number : trimmed;
}
