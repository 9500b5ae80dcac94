import { actionMembers, HANDLER_ACTIONS } from './action-members.ts';
import type { ActionMember } from './action-members.ts';
import type { HandlerAction, JsonValue } from './app-document.ts';
import type { JsonReader } from './json-reader.ts';

/** Reads a handler's steps; a step that cannot be read is left out with a problem. */
export function readActions(reader: JsonReader, value: unknown, path: readonly string[]): readonly HandlerAction[] | undefined {
  const list = reader.list(value, path);
  return list?.flatMap((item, index) => readAction(reader, item, [...path, String(index)]) ?? []);
}

/** A step of which any part cannot be read is left out whole: without its condition, say, it would do harm. */
function readAction(reader: JsonReader, value: unknown, path: readonly string[]): HandlerAction | undefined {
  const record = reader.record(value, path);
  const kind = record && reader.oneOf(record['do'], HANDLER_ACTIONS, [...path, 'do']);
  if (record === undefined || kind === undefined) return undefined;
  const members = actionMembers(kind);
  reader.onlyKeys(record, ['do', ...Object.keys(members)], path);
  const action: Record<string, JsonValue> = { do: kind };
  for (const [name, member] of Object.entries(members)) {
    const given = record[name] === undefined ? member.fallback : record[name];
    if (given === undefined && member.optional) continue;
    const read = readMember(reader, given, { member, path: [...path, name] });
    if (read === undefined) return undefined;
    if (!(member.kind === 'values' && (read as readonly JsonValue[]).length === 0)) action[name] = read;
  }
  return action as unknown as HandlerAction;
}

function readMember(reader: JsonReader, value: unknown, { member, path }: { readonly member: ActionMember; readonly path: readonly string[] }): JsonValue | undefined {
  switch (member.kind) {
    case 'name':
    case 'word':
    case 'script':
    case 'template': return reader.text(value, path);
    case 'value': return reader.json(value, path);
    case 'values': return reader.list(value, path) && reader.json(value, path);
    case 'choice': return reader.oneOf(value, member.words, path);
    case 'flag': return reader.flag(value, path);
    case 'number': return reader.wholeNumber(value, path, member.least, member.most);
  }
}
