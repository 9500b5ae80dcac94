import { defaultRun, freeName, isLocalAction, REST_ACTION, SEARCH_ACTION } from '@inlay/runtime/document';
import type { AppDocument, JsonValue, QueryNode } from '@inlay/runtime/document';
import type { Edit, EditOf } from '@inlay/runtime/edits';

/** The edit that sets options of a query; an empty or undefined value removes the option. */
export function setOptions(document: AppDocument, name: string, changes: Readonly<Record<string, JsonValue | undefined>>): readonly Edit[] {
  const query = document.queries[name];
  if (query === undefined) return [];
  const options: Record<string, JsonValue> = {};
  for (const [option, value] of Object.entries({ ...query.options, ...changes })) if (value !== undefined && value !== '' && value !== null) options[option] = value;
  return [{ type: 'setQuery', name, query: { ...query, options } }];
}

/** The edit that sets members of a query beside its options; an undefined or empty one is removed. */
export function setMembers(document: AppDocument, name: string, changes: { readonly [Member in keyof QueryNode]?: QueryNode[Member] | undefined }): readonly Edit[] {
  const query = document.queries[name];
  if (query === undefined) return [];
  const { resource, action, run, options } = query;
  const members = Object.entries({ ...query, ...changes }).filter(([, value]) => value !== undefined && value !== '' && !(Array.isArray(value) && value.length === 0));
  return [{ type: 'setQuery', name, query: { ...(resource === undefined ? {} : { resource }), action, run, options, ...Object.fromEntries(members) } }];
}

/** The edit that adds a copy of a query, under the next free name like its own. */
export function duplicate(document: AppDocument, name: string): EditOf<'addQuery'> | undefined {
  const query = document.queries[name];
  return query && { type: 'addQuery', name: freeName(document, name.replace(/\d+$/, '')), query };
}

/** The edit that sets the resource that a query asks. */
export function setResource(document: AppDocument, name: string, resource: string): readonly Edit[] {
  const query = document.queries[name];
  return query === undefined ? [] : [{ type: 'setQuery', name, query: { ...query, resource } }];
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

/** The names of the resources that a query could ask: those for models, and REST APIs. */
export interface ResourceNames {
  readonly models: readonly string[];
  readonly rest: readonly string[];
}

/** The edit that sets what a query does. From one thing that models do to another its options stay, so that changing one's mind loses nothing; other kinds do not share them. */
export function setAction(document: AppDocument, name: string, { action, resources }: { readonly action: string; readonly resources: ResourceNames }): readonly Edit[] {
  const query = document.queries[name];
  if (query === undefined || query.action === action) return [];
  if (asksModel(query.action) && asksModel(action)) return [{ type: 'setQuery', name, query: { ...query, action } }];
  const { resource: _resource, intervalMs: _interval, ...rest } = query;
  return [{ type: 'setQuery', name, query: { ...rest, ...startOf(action, resources) } }];
}

/** The edit that adds an empty query for a model. */
export function newQuery(document: AppDocument, resources: ResourceNames): EditOf<'addQuery'> {
  return { type: 'addQuery', name: freeName(document, 'query'), query: startOf('generateText', resources) };
}

/** True for what a query asks a model to do. */
export function asksModel(action: string): boolean {
  return action !== REST_ACTION && action !== SEARCH_ACTION && !isLocalAction(action);
}

function startOf(action: string, { models, rest }: ResourceNames): QueryNode {
  const run = defaultRun(action);
  if (action === REST_ACTION) return { resource: rest[0] ?? '', action, run, options: { method: 'GET', path: '/' } };
  if (action === SEARCH_ACTION) return { action, run, options: {} };
  if (isLocalAction(action)) return { action, run, options: action === 'transform' ? { value: '<<  >>' } : { data: [] } };
  return { resource: models[0] ?? 'demo', action, run, options: { prompt: '' } };
}

/** What was typed into the temperature: a number, an expression as it is, or nothing. "0." stays a text, so that it can be written on. */
export function readTemperature(text: string): JsonValue {
  const trimmed = text.trim();
  const number = Number(trimmed);
  return String(number) === trimmed && Number.isFinite(number) ? number : trimmed;
}
