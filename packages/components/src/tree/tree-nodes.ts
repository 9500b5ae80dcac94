import { textOf } from '../element/text-of.ts';

/** A node of a tree. */
export interface TreeNode {
  /** What tells it from the others; its place (`0/2`) where the data has none, or one that another node has already. */
  readonly key: unknown;
  readonly label: string;
  /** The name of an icon; empty for none. */
  readonly icon: string;
  readonly disabled: boolean;
  /** It has children, or says that it will have. */
  readonly isBranch: boolean;
  readonly parent: TreeNode | undefined;
  /** From 1. */
  readonly level: number;
  /** Its place among its sisters, from 1, and how many those are. */
  readonly position: number;
  readonly siblings: number;
  readonly children: readonly TreeNode[];
  /** The record that it was read from. */
  readonly data: unknown;
}

/** Which members of a record are what. */
export interface TreeMembers {
  readonly rowKey: string;
  readonly labelKey: string;
  /** The member that names the parent of a flat row; empty when records hold their children themselves. */
  readonly parentKey: string;
}

/** All nodes of a tree, by key, in the order in which they are shown when everything is open. */
export interface Tree {
  readonly roots: readonly TreeNode[];
  readonly nodes: ReadonlyMap<unknown, TreeNode>;
  /** The data has more nodes than a tree holds. */
  readonly isCut: boolean;
}

/** No more nodes than this are read. */
export const MAX_NODES = 50_000;
/** Data that holds itself ends here. */
const MAX_LEVEL = 50;

type Row = Readonly<Record<string, unknown>>;

/** Reads nested records `{id, label, children, icon, disabled}`, or flat rows that name their parent. Never throws. */
export function readTree(data: unknown, members: TreeMembers): Tree {
  const nodes = new Map<unknown, TreeNode>();
  const rows = Array.isArray(data) ? (data as readonly unknown[]) : typeof data === 'object' && data !== null ? [data] : [];
  const { top, childrenOf } = members.parentKey === '' ? { top: rows, childrenOf: nestedChildren } : flatRows(rows, members);
  let isCut = false;
  const add = (sisters: readonly unknown[], parent: TreeNode | undefined, path: string): readonly TreeNode[] => {
    const level = (parent?.level ?? 0) + 1;
    const known = sisters.filter(isNode);
    const added: TreeNode[] = [];
    for (const [index, record] of known.entries()) {
      if (nodes.size >= MAX_NODES || level > MAX_LEVEL) {
        isCut = true;
        break;
      }
      const place = `${path}${index}`;
      const row: Row = typeof record === 'object' ? record : { [members.rowKey]: record, [members.labelKey]: record };
      const key = ownKey(row[members.rowKey], nodes) ?? place;
      const below = childrenOf(row);
      const children: TreeNode[] = [];
      const node: TreeNode = {
        key, parent, level, children, position: index + 1, siblings: known.length, data: record,
        label: textOf(row[members.labelKey] ?? row['title'] ?? row['name'] ?? key),
        icon: typeof row['icon'] === 'string' ? row['icon'] : '',
        disabled: row['disabled'] === true,
        isBranch: below.some(isNode) || row['hasChildren'] === true,
      };
      nodes.set(key, node);
      added.push(node);
      children.push(...add(below, node, `${place}/`));
    }
    return added;
  };
  return { roots: add(top, undefined, ''), nodes, isCut };
}

function isNode(record: unknown): record is Row | string | number {
  return (typeof record === 'object' && record !== null) || typeof record === 'string' || typeof record === 'number';
}

function nestedChildren(row: Row): readonly unknown[] {
  return Array.isArray(row['children']) ? (row['children'] as readonly unknown[]) : [];
}

function ownKey(key: unknown, taken: ReadonlyMap<unknown, unknown>): unknown {
  const isKey = (typeof key === 'string' && key !== '') || typeof key === 'number';
  return isKey && !taken.has(key) ? key : undefined;
}

/** Rows whose parent is not there stand at the top, and so does one of each circle. */
function flatRows(rows: readonly unknown[], { rowKey, parentKey }: TreeMembers): { readonly top: readonly unknown[]; readonly childrenOf: (row: Row) => readonly unknown[] } {
  const known = rows.filter((row): row is Row => typeof row === 'object' && row !== null).slice(0, MAX_NODES + 1);
  const byKey = new Map(known.map((row) => [row[rowKey], row]));
  const children = new Map<Row | undefined, Row[]>();
  for (const row of known) {
    const parent = byKey.get(row[parentKey]);
    const sisters = children.get(parent);
    if (sisters === undefined) children.set(parent, [row]);
    else sisters.push(row);
  }
  const reached = new Set<Row>();
  const reach = (start: readonly Row[]): void => {
    const waiting = [...start];
    for (let row = waiting.pop(); row !== undefined; row = waiting.pop()) {
      if (reached.has(row)) continue;
      reached.add(row);
      waiting.push(...(children.get(row) ?? []));
    }
  };
  const top = [...(children.get(undefined) ?? [])];
  reach(top);
  for (const row of known) {
    if (reached.has(row)) continue;
    top.push(row);
    reach([row]);
  }
  const roots = new Set(top);
  return { top, childrenOf: (row) => (children.get(row) ?? []).filter((child) => !roots.has(child)) };
}
