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

/** The edit that sets the resource that a query asks. */
export function setResource(document: AppDocument, name: string, resource: string): readonly Edit[] {
  const query = document.queries[name];
  return query === undefined ? [] : [{ type: 'setQuery', name, query: { ...query, resource } }];
}

/** The edit that sets what a query does; its options stay, so that changing one's mind loses nothing. */
export function setAction(document: AppDocument, name: string, action: string): readonly Edit[] {
  const query = document.queries[name];
  return query === undefined ? [] : [{ type: 'setQuery', name, query: { ...query, action } }];
}

/** How often a query runs at first when it is set to run at an interval. */
const FIRST_INTERVAL_MS = 60_000;

/** The edit that sets when a query runs by itself; an interval gets a length, anything else loses it. */
export function setRun(document: AppDocument, name: string, run: QueryNode['run']): readonly Edit[] {
  const query = document.queries[name];
  if (query === undefined) return [];
  const { intervalMs = FIRST_INTERVAL_MS, ...rest } = query;
  return [{ type: 'setQuery', name, query: { ...rest, run, ...(run === 'interval' ? { intervalMs } : {}) } }];
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
