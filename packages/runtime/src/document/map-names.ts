import { actionMembers } from './action-members.ts';
import type { AppDocument, ComponentNode, HandlerAction, JsonValue, QueryNode, Section } from './app-document.ts';
import type { KnownComponent } from './known-component.ts';
import { mapList, mapRecord } from './map-record.ts';
import { QUERY_HANDLERS } from './query-members.ts';

/** Turns one name into another. `section` is the kind of thing that the place names; `path` leads to the place. */
export type MapName = (name: string, section: Section, path: readonly string[]) => string;

/**
 * The document with every name mapped that is written outside of expressions: parents, what handlers act on, and the
 * queries that components show, as far as `components` says which property names one. The keys themselves stay.
 * Parts in which nothing changed are the same objects.
 */
export function mapNames(document: AppDocument, map: MapName, { components }: { readonly components: readonly KnownComponent[] }): AppDocument {
  const nameProps = new Map(components.flatMap(({ type, query }) => (query === undefined ? [] : [[type, query.nameProp] as const])));
  const mapComponent = (node: ComponentNode, name: string): ComponentNode => {
    const path = ['components', name];
    const parent = map(node.parent, Object.hasOwn(document.pages, node.parent) ? 'pages' : 'components', [...path, 'parent']);
    const on = node.on && mapRecord(node.on, (actions, event) => mapActions(actions, map, [...path, 'on', event]));
    const props = mapQueryName(node, nameProps.get(node.type), { map, path });
    if (parent === node.parent && on === node.on && props === node.props) return node;
    return { ...node, parent, ...(props === undefined ? {} : { props }), ...(on === undefined ? {} : { on }) };
  };
  return { ...document, components: mapRecord(document.components, mapComponent), queries: mapRecord(document.queries, (node, name) => mapQuery(node, map, ['queries', name])) };
}

/** A query is named by literal text only; what an expression yields there is known when it runs. */
function mapQueryName({ props }: ComponentNode, nameProp: string | undefined, { map, path }: { readonly map: MapName; readonly path: readonly string[] }): ComponentNode['props'] {
  return props && mapRecord(props, (value, name) => (name === nameProp && typeof value === 'string' ? map(value, 'queries', [...path, 'props', name]) : value));
}

function mapQuery(node: QueryNode, map: MapName, path: readonly string[]): QueryNode {
  const changes: Record<string, unknown> = {};
  for (const event of QUERY_HANDLERS) {
    const actions = node[event];
    const mapped = actions && mapActions(actions, map, [...path, event]);
    if (mapped !== actions) changes[event] = mapped;
  }
  const { tools } = node.options;
  const mapped = Array.isArray(tools) ? mapTools(tools, map, [...path, 'options', 'tools']) : tools;
  if (mapped !== tools) changes['options'] = { ...node.options, tools: mapped };
  return Object.keys(changes).length === 0 ? node : { ...node, ...changes };
}

/** The queries that tools run. */
function mapTools(tools: readonly JsonValue[], map: MapName, path: readonly string[]): readonly JsonValue[] {
  return mapList(tools, (tool, index) => {
    if (typeof tool !== 'object' || tool === null || Array.isArray(tool)) return tool;
    return mapRecord(tool as Readonly<Record<string, JsonValue>>, (value, key) => (key === 'query' && typeof value === 'string' ? map(value, 'queries', [...path, String(index), key]) : value)) as JsonValue;
  });
}

function mapActions(actions: readonly HandlerAction[], map: MapName, path: readonly string[]): readonly HandlerAction[] {
  return mapList(actions, (action, index) => {
    const kinds = actionMembers(action.do);
    const members = action as unknown as Readonly<Record<string, JsonValue>>;
    return mapRecord(members, (value, key) => {
      const member = kinds[key];
      return member?.kind === 'name' && typeof value === 'string' ? map(value, member.section, [...path, String(index), key]) : value;
    }) as unknown as HandlerAction;
  });
}
