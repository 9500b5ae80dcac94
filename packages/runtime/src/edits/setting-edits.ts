import { isSameJson } from '../document/index.ts';
import type { AppDocument, ComponentNode } from '../document/index.ts';
import type { Edit } from './edit.ts';

/**
 * The edits that set, in what both documents have under the same name, everything that differs: what components are
 * given, pages, queries, functions, state, theme and the app's name. Where a component stands is not set here, and
 * nothing is added or removed. `except` names components to leave alone.
 */
export function settingEdits(before: AppDocument, after: AppDocument, except: ReadonlySet<string> = new Set()): readonly Edit[] {
  const components = shared(before.components, after.components).filter(([name]) => !except.has(name));
  return [
    ...(before.name === after.name ? [] : [{ type: 'setAppName', name: after.name } as const]),
    ...(isSameJson(before.theme, after.theme) ? [] : [{ type: 'setTheme', ...(after.theme === undefined ? {} : { theme: after.theme }) } as const]),
    ...changed(before.pages, after.pages).map(([name, page]): Edit => ({ type: 'setPage', name, page })),
    ...components.flatMap(([name, old, node]) => componentEdits(name, old, node)),
    ...changed(before.queries, after.queries).map(([name, query]): Edit => ({ type: 'setQuery', name, query })),
    ...changed(before.functions, after.functions).map(([name, source]): Edit => ({ type: 'setFunction', name, source })),
    ...changed(before.state, after.state).map(([name, value]): Edit => ({ type: 'setState', name, value })),
  ];
}

function componentEdits(name: string, before: ComponentNode, after: ComponentNode): readonly Edit[] {
  const props = differing(before.props, after.props).map(([prop, value]): Edit => ({ type: 'setProp', name, prop, ...(value === undefined ? {} : { value }) }));
  const handlers = differing(before.on, after.on).map(([event, actions]): Edit => ({ type: 'setHandler', name, event, ...(actions === undefined ? {} : { actions }) }));
  const styles = differing(before.style, after.style).map(([style, value]): Edit => ({ type: 'setStyle', name, style, ...(value === undefined ? {} : { value }) }));
  const { layout } = after;
  const place: readonly Edit[] = isSameJson(before.layout, layout) ? [] : [{ type: 'setLayout', name, ...(layout === undefined ? {} : { layout }) }];
  return [...place, ...props, ...styles, ...handlers];
}

type Entries<Value> = Readonly<Record<string, Value>>;

/** What both have and is not one object, by name in alphabetical order, so that the same two documents give the same edits. */
function shared<Value>(before: Entries<Value>, after: Entries<Value>): readonly (readonly [name: string, before: Value, after: Value])[] {
  return Object.keys(after).filter((name) => Object.hasOwn(before, name) && before[name] !== after[name]).sort().map((name) => [name, before[name]!, after[name]!] as const);
}

function changed<Value>(before: Entries<Value>, after: Entries<Value>): readonly (readonly [name: string, after: Value])[] {
  return shared(before, after).flatMap(([name, old, value]) => (isSameJson(old, value) ? [] : [[name, value] as const]));
}

/** The members that differ, with what they are to be; undefined for those that are to go. */
function differing<Value>(before: Entries<Value> = {}, after: Entries<Value> = {}): readonly (readonly [name: string, after: Value | undefined])[] {
  const own = (entries: Entries<Value>, name: string) => (Object.hasOwn(entries, name) ? entries[name] : undefined);
  return [...new Set([...Object.keys(before), ...Object.keys(after)])].sort()
    .flatMap((name) => (isSameJson(own(before, name), own(after, name)) ? [] : [[name, own(after, name)] as const]));
}
