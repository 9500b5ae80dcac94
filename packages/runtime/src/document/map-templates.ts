import type { AppDocument, ComponentNode, HandlerAction, JsonValue, QueryNode } from './app-document.ts';

/** What a string in a document is to the expression language. */
export type SourceKind = 'template' | 'expression';

/** Turns one source into another; given its path for messages. Returning the same string keeps it. */
export type MapSource = (source: string, kind: SourceKind, path: readonly string[]) => string;

/** The document with every template and expression in it mapped. Parts in which nothing changed are the same objects. */
export function mapTemplates(document: AppDocument, map: MapSource): AppDocument {
  return {
    ...document,
    components: mapRecord(document.components, (node, name) => mapComponent(node, map, ['components', name])),
    queries: mapRecord(document.queries, (node, name) => mapQuery(node, map, ['queries', name])),
    functions: mapRecord(document.functions, (source, name) => map(source, 'expression', ['functions', name])),
  };
}

/** A JSON value with every text in it mapped, however deep. */
export function mapTexts(value: JsonValue, map: MapSource, path: readonly string[]): JsonValue {
  if (typeof value === 'string') return map(value, 'template', path);
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) {
    const mapped = value.map((item, index) => mapTexts(item, map, [...path, String(index)]));
    return mapped.every((item, index) => item === value[index]) ? value : mapped;
  }
  return mapRecord(value as Readonly<Record<string, JsonValue>>, (member, key) => mapTexts(member, map, [...path, key]));
}

function mapComponent(node: ComponentNode, map: MapSource, path: readonly string[]): ComponentNode {
  const props = node.props && mapRecord(node.props, (value, name) => mapTexts(value, map, [...path, 'props', name]));
  const on = node.on && mapRecord(node.on, (actions, event) => mapActions(actions, map, [...path, 'on', event]));
  if (props === node.props && on === node.on) return node;
  return { ...node, ...(props === undefined ? {} : { props }), ...(on === undefined ? {} : { on }) };
}

function mapQuery(node: QueryNode, map: MapSource, path: readonly string[]): QueryNode {
  const options = mapRecord(node.options, (value, name) => mapTexts(value, map, [...path, 'options', name]));
  const onSuccess = node.onSuccess && mapActions(node.onSuccess, map, [...path, 'onSuccess']);
  const onFailure = node.onFailure && mapActions(node.onFailure, map, [...path, 'onFailure']);
  if (options === node.options && onSuccess === node.onSuccess && onFailure === node.onFailure) return node;
  return { ...node, options, ...(onSuccess === undefined ? {} : { onSuccess }), ...(onFailure === undefined ? {} : { onFailure }) };
}

function mapActions(actions: readonly HandlerAction[], map: MapSource, path: readonly string[]): readonly HandlerAction[] {
  const mapped = actions.map((action, index) => mapAction(action, map, [...path, String(index)]));
  return mapped.every((action, index) => action === actions[index]) ? actions : mapped;
}

/** The members of a handler's step that are templates; its other texts are names. */
const TEMPLATE_MEMBERS: ReadonlySet<string> = new Set(['onlyWhen', 'value', 'arguments', 'message']);

function mapAction(action: HandlerAction, map: MapSource, path: readonly string[]): HandlerAction {
  const members = action as unknown as Readonly<Record<string, JsonValue>>;
  return mapRecord(members, (value, key) => (TEMPLATE_MEMBERS.has(key) ? mapTexts(value, map, [...path, key]) : value)) as unknown as HandlerAction;
}

function mapRecord<Value>(record: Readonly<Record<string, Value>>, map: (value: Value, key: string) => Value): Readonly<Record<string, Value>> {
  let changed = false;
  const entries = Object.entries(record).map(([key, value]) => {
    const mapped = map(value, key);
    changed ||= mapped !== value;
    return [key, mapped] as const;
  });
  return changed ? Object.fromEntries(entries) : record;
}
