import { HANDLER_ACTIONS } from './app-document.ts';
import type { HandlerAction } from './app-document.ts';
import type { JsonReader } from './json-reader.ts';

/** Reads a handler's steps; a step that cannot be read is left out with a problem. */
export function readActions(reader: JsonReader, value: unknown, path: readonly string[]): readonly HandlerAction[] | undefined {
  const list = reader.list(value, path);
  return list?.flatMap((item, index) => readAction(reader, item, [...path, String(index)]) ?? []);
}

function readAction(reader: JsonReader, value: unknown, path: readonly string[]): HandlerAction | undefined {
  const record = reader.record(value, path);
  const kind = record && reader.oneOf(record['do'], HANDLER_ACTIONS, [...path, 'do']);
  if (record === undefined || kind === undefined) return undefined;
  const text = (key: string) => reader.text(record[key], [...path, key]);
  const onlyWhen = record['onlyWhen'] === undefined ? undefined : text('onlyWhen');
  const condition = onlyWhen === undefined ? {} : { onlyWhen };
  switch (kind) {
    case 'trigger':
    case 'abort': {
      const query = text('query');
      return query === undefined ? undefined : { do: kind, query, ...condition };
    }
    case 'setState': {
      const state = text('state');
      const json = reader.json(record['value'] ?? null, [...path, 'value']);
      return state === undefined || json === undefined ? undefined : { do: kind, state, value: json, ...condition };
    }
    case 'callMethod': {
      const component = text('component');
      const method = text('method');
      const list = reader.json(record['arguments'] ?? [], [...path, 'arguments']);
      return component === undefined || method === undefined || !Array.isArray(list) ? undefined : { do: kind, component, method, ...(list.length === 0 ? {} : { arguments: list }), ...condition };
    }
    case 'notify': {
      const message = text('message');
      const tone = record['tone'] === undefined ? undefined : reader.oneOf(record['tone'], ['info', 'success', 'warning', 'danger'], [...path, 'tone']);
      return message === undefined ? undefined : { do: kind, message, ...(tone === undefined ? {} : { tone }), ...condition };
    }
  }
}
