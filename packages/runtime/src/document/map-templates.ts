import { actionMembers, holdsTemplates } from './action-members.ts';
import type { AppDocument, ComponentNode, HandlerAction, JsonValue, QueryNode } from './app-document.ts';
import { mapList, mapRecord } from './map-record.ts';
import { QUERY_HANDLERS, QUERY_TEMPLATES } from './query-members.ts';

/** What a string in a document is to the expression language. */
export type SourceKind = 'template' | 'expression' | 'script';

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
  if (Array.isArray(value)) return mapList(value as readonly JsonValue[], (item, index) => mapTexts(item, map, [...path, String(index)]));
  return mapRecord(value as Readonly<Record<string, JsonValue>>, (member, key) => mapTexts(member, map, [...path, key]));
}

function mapComponent(node: ComponentNode, map: MapSource, path: readonly string[]): ComponentNode {
  const props = node.props && mapRecord(node.props, (value, name) => mapTexts(value, map, [...path, 'props', name]));
  const on = node.on && mapRecord(node.on, (actions, event) => mapActions(actions, map, [...path, 'on', event]));
  const style = node.style && mapRecord(node.style, (text, name) => map(text, 'template', [...path, 'style', name]));
  if (props === node.props && on === node.on && style === node.style) return node;
  return { ...node, ...(props === undefined ? {} : { props }), ...(on === undefined ? {} : { on }), ...(style === undefined ? {} : { style }) };
}

function mapQuery(node: QueryNode, map: MapSource, path: readonly string[]): QueryNode {
  const changes: Record<string, unknown> = {};
  const options = mapRecord(node.options, (value, name) => mapTexts(value, map, [...path, 'options', name]));
  if (options !== node.options) changes['options'] = options;
  for (const member of QUERY_TEMPLATES) {
    const source = node[member];
    const mapped = source === undefined ? undefined : map(source, 'template', [...path, member]);
    if (mapped !== source) changes[member] = mapped;
  }
  for (const event of QUERY_HANDLERS) {
    const actions = node[event];
    const mapped = actions && mapActions(actions, map, [...path, event]);
    if (mapped !== actions) changes[event] = mapped;
  }
  return Object.keys(changes).length === 0 ? node : { ...node, ...changes };
}

function mapActions(actions: readonly HandlerAction[], map: MapSource, path: readonly string[]): readonly HandlerAction[] {
  return mapList(actions, (action, index) => mapAction(action, map, [...path, String(index)]));
}

function mapAction(action: HandlerAction, map: MapSource, path: readonly string[]): HandlerAction {
  const kinds = actionMembers(action.do);
  const members = action as unknown as Readonly<Record<string, JsonValue>>;
  return mapRecord(members, (value, key) => {
    const member = kinds[key];
    if (member?.kind === 'script' && typeof value === 'string') return map(value, 'script', [...path, key]);
    return holdsTemplates(member) ? mapTexts(value, map, [...path, key]) : value;
  }) as unknown as HandlerAction;
}
