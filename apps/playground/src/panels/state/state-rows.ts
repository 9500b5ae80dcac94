import type { AppDocument } from '@inlay/runtime/document';
import type { Named, Names } from '@inlay/runtime/state';
import { describeValue } from '../../expression-field/describe-value.ts';
import type { ValueDescription } from '../../expression-field/describe-value.ts';
import type { TreeRow } from '../tree-keys.ts';
import { memberPath } from './value-path.ts';

/** One visible row: a section, a name, or something in it. A row's `name` is what an expression writes to read it, so it is what is copied. */
export interface StateRow extends TreeRow {
  readonly kind: 'section' | 'component' | 'query' | 'value' | 'more';
  /** Reads what it is now: only rows that are seen need to be read. */
  readonly read: () => ShownValue;
}

/** What a row says beside its name. */
export interface ShownValue {
  /** Undefined where the row only holds others. */
  readonly value: ValueDescription | undefined;
  /** Why it cannot be read now. */
  readonly failure: string | undefined;
}

/** How the values are shown. */
export interface StateView {
  /** Names of rows that are opened; sections begin opened, and are here when they are closed. */
  readonly toggled: ReadonlySet<string>;
  /** Only names, and keys of names, that have these letters. */
  readonly filter: string;
}

/** What the rows are read from. */
export interface StateSource {
  readonly document: AppDocument;
  readonly names: Names;
}

/** So many members of one list or object are shown; the rest is counted. */
export const MOST_MEMBERS = 100;
/** Deeper than this nothing is opened: values may hold themselves. */
const MAX_LEVEL = 24;
const BUILT_IN = ['currentUser', 'page', 'urlParams', 'theme', 'localStorage'];

/** One for all: asking a string for its place among others makes one each time. */
const byName = new Intl.Collator('en', { numeric: true });
const NOTHING: ShownValue = { value: undefined, failure: undefined };

interface Node {
  readonly row: Omit<StateRow, 'position' | 'siblings' | 'expanded'>;
  /** Undefined when there is nothing inside. */
  readonly children: (() => readonly Node[]) | undefined;
  /** Opened until it is toggled. */
  readonly isOpen?: boolean;
}

/** Every name of the app as rows of a tree. Live, as what the rows read: in an effect it runs again when other rows are to be shown. */
export function stateRows(source: StateSource, view: StateView): readonly StateRow[] {
  const { document } = source;
  const sections = [
    section('Components', Object.keys(document.components), 'component', source),
    section('Queries', Object.keys(document.queries), 'query', source),
    section('State', Object.keys(document.state), 'value', source),
    section('Functions', Object.keys(document.functions), 'value', source),
    section('Built in', BUILT_IN, 'value', source),
  ];
  const wanted = view.filter.trim().toLowerCase();
  const shown = wanted === '' ? sections : sections.map((node) => matching(node, wanted));
  return flatten(shown.filter(({ children }) => children !== undefined), view);
}

function section(title: string, names: readonly string[], kind: 'component' | 'query' | 'value', { names: scope }: StateSource): Node {
  const children = names.toSorted(byName.compare).flatMap((name) => named(name, kind, { meaning: scope.lookup(name), parent: `#${title}` }) ?? []);
  return { row: { name: `#${title}`, type: undefined, title, level: 1, parent: undefined, kind: 'section', read: () => NOTHING }, children: children.length === 0 ? undefined : () => children, isOpen: true };
}

function named(name: string, kind: 'component' | 'query' | 'value', { meaning, parent }: { readonly meaning: Named | undefined; readonly parent: string }): Node | undefined {
  if (meaning === undefined) return undefined;
  const place = { level: 2, parent, kind };
  if (meaning.kind === 'value') return valueNode(name, name, meaning.read, place);
  // What a thing is first asked for stands beside its name; what it is made of is read only once it is opened.
  const keys = meaning.keys();
  const main = ['value', 'data'].find((key) => keys.includes(key));
  return {
    row: { name, type: undefined, title: name, ...place, read: () => (main === undefined ? NOTHING : read(() => meaning.read(main))) },
    children: keys.length === 0 ? undefined : () => keys.map((key) => valueNode(key, memberPath(name, key), () => meaning.read(key), { level: 3, parent: name, kind: 'value' })),
  };
}

function valueNode(title: string, path: string, readValue: () => unknown, place: { readonly level: number; readonly parent: string | undefined; readonly kind: StateRow['kind'] }): Node {
  const shown = read(readValue);
  return { row: { name: path, type: undefined, title, ...place, read: () => shown }, children: membersOf(shown.content, path, place.level + 1) };
}

function read(readValue: () => unknown): ShownValue & { readonly content: unknown } {
  try {
    const content = readValue();
    return { content, value: describeValue(content), failure: undefined };
  } catch (error) {
    return { content: undefined, value: undefined, failure: error instanceof Error ? error.message : String(error) };
  }
}

/** The members of a list or a plain object; nothing else is opened, so that no getter of a page's object runs. */
function membersOf(content: unknown, path: string, level: number): Node['children'] {
  if (typeof content !== 'object' || content === null || level > MAX_LEVEL) return undefined;
  const isList = Array.isArray(content);
  if (!isList && ![null, Object.prototype].includes(Object.getPrototypeOf(content) as null)) return undefined;
  const count = isList ? content.length : Object.keys(content).length;
  if (count === 0) return undefined;
  const place = { level, parent: path, kind: 'value' as const };
  return () => {
    const keys: readonly (string | number)[] = isList ? Array.from({ length: Math.min(count, MOST_MEMBERS) }, (_, index) => index) : Object.keys(content).slice(0, MOST_MEMBERS);
    const members = keys.map((key) => valueNode(String(key), memberPath(path, key), () => (content as Readonly<Record<string | number, unknown>>)[key], place));
    return count <= MOST_MEMBERS ? members : [...members, { row: { name: `${path}#more`, type: undefined, title: `${(count - MOST_MEMBERS).toLocaleString('en')} more`, ...place, kind: 'more', read: () => NOTHING }, children: undefined }];
  };
}

/** A section with only the names that match, or whose keys do. */
function matching(node: Node, wanted: string): Node {
  const has = ({ row }: Node): boolean => row.title.toLowerCase().includes(wanted) || row.name.toLowerCase().startsWith(wanted);
  const kept = (node.children?.() ?? []).flatMap((child) => {
    if (has(child)) return [child];
    const inside = (child.children?.() ?? []).filter(has);
    return inside.length === 0 ? [] : [{ ...child, children: () => inside, isOpen: true }];
  });
  return { ...node, children: kept.length === 0 ? undefined : () => kept };
}

function flatten(nodes: readonly Node[], view: StateView): readonly StateRow[] {
  return nodes.flatMap(({ row, children, isOpen = false }, index) => {
    const expanded = children === undefined ? undefined : isOpen !== view.toggled.has(row.name);
    return [{ ...row, position: index + 1, siblings: nodes.length, expanded }, ...(expanded ? flatten(children?.() ?? [], view) : [])];
  });
}
