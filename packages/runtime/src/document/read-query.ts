import type { JsonValue, QueryNode } from './app-document.ts';
import type { JsonReader } from './json-reader.ts';
import { readActions } from './read-actions.ts';

/** When a query can run by itself, in this version. */
export const RUN_BEHAVIOURS = ['manual', 'onLoad'] as const;

/** Reads one query; undefined when its resource or action is missing. */
export function readQuery(reader: JsonReader, value: unknown, path: readonly string[]): QueryNode | undefined {
  const record = reader.record(value, path);
  if (record === undefined) return undefined;
  reader.onlyKeys(record, ['resource', 'action', 'run', 'options', 'onSuccess', 'onFailure'], path);
  const resource = reader.text(record['resource'], [...path, 'resource']);
  const action = reader.text(record['action'], [...path, 'action']);
  if (resource === undefined || action === undefined) return undefined;
  const onSuccess = record['onSuccess'] === undefined ? undefined : readActions(reader, record['onSuccess'], [...path, 'onSuccess']);
  const onFailure = record['onFailure'] === undefined ? undefined : readActions(reader, record['onFailure'], [...path, 'onFailure']);
  return {
    resource,
    action,
    run: reader.oneOf(record['run'] ?? 'manual', RUN_BEHAVIOURS, [...path, 'run']) ?? 'manual',
    options: readOptions(reader, record['options'] ?? {}, [...path, 'options']),
    ...(onSuccess === undefined ? {} : { onSuccess }),
    ...(onFailure === undefined ? {} : { onFailure }),
  };
}

function readOptions(reader: JsonReader, value: unknown, path: readonly string[]): Record<string, JsonValue> {
  const record = reader.record(value, path) ?? {};
  const options: Record<string, JsonValue> = {};
  for (const [name, given] of Object.entries(record)) {
    const json = reader.json(given, [...path, name]);
    if (json !== undefined) options[name] = json;
  }
  return options;
}
