import { DOCUMENT_LIMITS } from './app-document.ts';
import type { ComponentLayout, ComponentNode, HandlerAction, JsonValue } from './app-document.ts';
import type { JsonReader } from './json-reader.ts';
import type { KnownComponent } from './known-component.ts';
import { readActions } from './read-actions.ts';
import { unknownMember } from './unknown-member.ts';

/** Columns of the canvas, and the rows one component may reach down to. */
export const GRID = Object.freeze({ columns: 12, rows: 10_000 });

/** Reads one component; undefined when it has no type or no parent. */
export function readComponent(reader: JsonReader, value: unknown, context: { readonly path: readonly string[]; readonly components: readonly KnownComponent[] }): ComponentNode | undefined {
  const { path } = context;
  const record = reader.record(value, path);
  if (record === undefined) return undefined;
  reader.onlyKeys(record, ['type', 'parent', 'order', 'layout', 'props', 'on', 'style'], path);
  const type = reader.text(record['type'], [...path, 'type']);
  const parent = reader.text(record['parent'], [...path, 'parent']);
  if (type === undefined || parent === undefined) return undefined;
  const definition = context.components.find((candidate) => candidate.type === type);
  if (definition === undefined) reader.error('unknown-component-type', `There is no component of type "${type}".`, [...path, 'type'], `Types: ${context.components.map((candidate) => candidate.type).join(', ')}.`);
  const layout = readLayout(reader, record['layout'], [...path, 'layout']);
  const props = readProps(reader, record['props'], { path: [...path, 'props'], definition });
  const on = readHandlers(reader, record['on'], { path: [...path, 'on'], definition });
  const style = readStyles(reader, record['style'], { path: [...path, 'style'], definition });
  return {
    type,
    parent,
    order: reader.text(record['order'] === undefined ? 'a0' : record['order'], [...path, 'order']) ?? 'a0',
    ...(layout === undefined ? {} : { layout }),
    ...(isEmpty(props) ? {} : { props }),
    ...(isEmpty(on) ? {} : { on }),
    ...(isEmpty(style) ? {} : { style }),
  };
}

/** Reads one style; undefined after adding a problem. What it may be depends on its kind, and is checked when it is compiled. */
export function readStyleText(reader: JsonReader, value: unknown, path: readonly string[]): string | undefined {
  const text = reader.text(value, path);
  if (text === undefined || text.length <= DOCUMENT_LIMITS.styleValueLength) return text;
  reader.error('too-large', `A style has at most ${DOCUMENT_LIMITS.styleValueLength} characters; this one has ${text.length}.`, path);
  return undefined;
}

/** Reads a component's place; undefined when it has none or it cannot be used. */
export function readLayout(reader: JsonReader, value: unknown, path: readonly string[]): ComponentLayout | undefined {
  const record = value === undefined ? undefined : reader.record(value, path);
  if (record === undefined) return undefined;
  reader.onlyKeys(record, ['x', 'y', 'w', 'h'], path);
  const x = reader.wholeNumber(record['x'], [...path, 'x'], 0, GRID.columns - 1);
  const y = reader.wholeNumber(record['y'], [...path, 'y'], 0, GRID.rows);
  const w = reader.wholeNumber(record['w'], [...path, 'w'], 1, GRID.columns);
  const h = reader.wholeNumber(record['h'], [...path, 'h'], 1, GRID.rows);
  if (x === undefined || y === undefined || w === undefined || h === undefined) return undefined;
  return { x, y, w: Math.min(w, GRID.columns - x), h };
}

/** Empty records are left out, so that the same component has the same bytes. */
function isEmpty(record: object | undefined): record is undefined {
  return record === undefined || Object.keys(record).length === 0;
}

interface DefinedPlace {
  readonly path: readonly string[];
  readonly definition: KnownComponent | undefined;
}

function readProps(reader: JsonReader, value: unknown, { path, definition }: DefinedPlace): Record<string, JsonValue> | undefined {
  const record = value === undefined ? undefined : reader.record(value, path);
  if (record === undefined) return undefined;
  const props: Record<string, JsonValue> = {};
  for (const [name, given] of reader.entries(record, path)) {
    const json = reader.json(given, [...path, name]);
    if (json === undefined) continue;
    if (definition !== undefined && !Object.hasOwn(definition.props, name) && !Object.hasOwn(definition.pageProps ?? {}, name)) {
      reader.problems.push(unknownMember(definition, 'property', { name, path: [...path, name] }));
    }
    props[name] = json;
  }
  return props;
}

function readStyles(reader: JsonReader, value: unknown, { path, definition }: DefinedPlace): Record<string, string> | undefined {
  const record = value === undefined ? undefined : reader.record(value, path);
  if (record === undefined) return undefined;
  const styles: Record<string, string> = {};
  for (const [name, given] of reader.entries(record, path)) {
    const text = readStyleText(reader, given, [...path, name]);
    if (definition !== undefined && !Object.hasOwn(definition.style ?? {}, name)) reader.problems.push(unknownMember(definition, 'style', { name, path: [...path, name] }));
    if (text !== undefined) styles[name] = text;
  }
  return styles;
}

function readHandlers(reader: JsonReader, value: unknown, { path, definition }: DefinedPlace): Record<string, readonly HandlerAction[]> | undefined {
  const record = value === undefined ? undefined : reader.record(value, path);
  if (record === undefined) return undefined;
  const handlers: Record<string, readonly HandlerAction[]> = {};
  for (const [event, given] of reader.entries(record, path)) {
    if (definition !== undefined && !Object.hasOwn(definition.events, event)) {
      reader.problems.push(unknownMember(definition, 'event', { name: event, path: [...path, event] }));
    }
    const actions = readActions(reader, given, [...path, event]);
    if (actions !== undefined) handlers[event] = actions;
  }
  return handlers;
}
