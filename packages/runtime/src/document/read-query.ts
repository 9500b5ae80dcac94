import { CONCURRENCY_POLICIES, RUN_BEHAVIOURS } from './app-document.ts';
import type { HandlerAction, JsonValue, QueryNode } from './app-document.ts';
import type { JsonReader } from './json-reader.ts';
import { ACTIONS_WITHOUT_RESOURCE, defaultRun } from './query-kinds.ts';
import { QUERY_HANDLERS, QUERY_NUMBERS, QUERY_TEMPLATES } from './query-members.ts';
import { readActions } from './read-actions.ts';

const KEYS = ['resource', 'action', 'run', 'options', 'concurrency', ...QUERY_TEMPLATES, ...Object.keys(QUERY_NUMBERS), ...QUERY_HANDLERS];

/** Reads one query; undefined when its action is missing, or the resource that this asks. */
export function readQuery(reader: JsonReader, value: unknown, path: readonly string[]): QueryNode | undefined {
  const record = reader.record(value, path);
  if (record === undefined) return undefined;
  reader.onlyKeys(record, KEYS, path);
  const action = reader.text(record['action'], [...path, 'action']);
  if (action === undefined) return undefined;
  const mayLackResource = ACTIONS_WITHOUT_RESOURCE.includes(action) && record['resource'] === undefined;
  const resource = mayLackResource ? undefined : reader.text(record['resource'], [...path, 'resource']);
  if (resource === undefined && !mayLackResource) return undefined;
  const { run: behaviour = defaultRun(action), options = {} } = record;
  const run = reader.oneOf(behaviour, RUN_BEHAVIOURS, [...path, 'run']) ?? 'manual';
  if (run === 'interval' && record['intervalMs'] === undefined) reader.error('missing', 'A query that runs at an interval needs "intervalMs".', [...path, 'intervalMs']);
  const read: Record<string, unknown> = { ...(resource === undefined ? {} : { resource }), action, run, options: readOptions(reader, options, [...path, 'options']), ...readMembers(reader, record, path) };
  return read as unknown as QueryNode;
}

/** The members that may be left out: only those that are there and can be used. */
function readMembers(reader: JsonReader, record: Readonly<Record<string, unknown>>, path: readonly string[]): Readonly<Record<string, unknown>> {
  const members: Record<string, string | number | readonly HandlerAction[] | undefined> = {};
  for (const name of QUERY_TEMPLATES) if (record[name] !== undefined) members[name] = reader.text(record[name], [...path, name]);
  for (const [name, [least, most]] of Object.entries(QUERY_NUMBERS)) if (record[name] !== undefined) members[name] = reader.wholeNumber(record[name], [...path, name], least, most);
  for (const name of QUERY_HANDLERS) if (record[name] !== undefined) members[name] = readActions(reader, record[name], [...path, name]);
  if (record['concurrency'] !== undefined) members['concurrency'] = reader.oneOf(record['concurrency'], CONCURRENCY_POLICIES, [...path, 'concurrency']);
  return Object.fromEntries(Object.entries(members).filter(([, member]) => member !== undefined));
}

function readOptions(reader: JsonReader, value: unknown, path: readonly string[]): Record<string, JsonValue> {
  const record = reader.record(value, path) ?? {};
  const options: Record<string, JsonValue> = {};
  for (const [name, given] of reader.entries(record, path)) {
    const json = reader.json(given, [...path, name]);
    if (json !== undefined) options[name] = json;
  }
  return options;
}
