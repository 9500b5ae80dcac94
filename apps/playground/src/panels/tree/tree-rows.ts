import type { AppDocument } from '@inlay/runtime/document';
import { componentsByParent, pagesInOrder } from '../../session/component-order.ts';
import type { TreeRow } from '../tree-keys.ts';

/** How the tree is shown. */
export interface TreeView {
  readonly collapsed: ReadonlySet<string>;
  /** Only what matches, in name or type, and what leads there; while it is not empty nothing counts as collapsed. */
  readonly filter: string;
}

/** A document nests by names, and a name may lead in a circle; deeper than this nothing is shown. */
const MAX_LEVEL = 32;

interface Nested {
  readonly row: Omit<TreeRow, 'position' | 'siblings' | 'expanded'>;
  readonly children: readonly Nested[];
}

/** The rows that are visible now: pages, and their components inside one another, in order. */
export function treeRows(document: AppDocument, { collapsed, filter }: TreeView): readonly TreeRow[] {
  const byParent = componentsByParent(document);
  const childrenOf = (parent: string, level: number): readonly Nested[] => (level > MAX_LEVEL ? [] : (byParent.get(parent) ?? []).map(([name, { type }]) => (
    { row: { name, type, title: name, level, parent }, children: childrenOf(name, level + 1) })));
  const pages = pagesInOrder(document).map(([name, { title }]): Nested => ({ row: { name, type: undefined, title: title || name, level: 1, parent: undefined }, children: childrenOf(name, 2) }));
  const wanted = filter.trim().toLowerCase();
  return wanted === '' ? flatten(pages, collapsed) : flatten(keepMatching(pages, wanted), new Set());
}

function flatten(nested: readonly Nested[], collapsed: ReadonlySet<string>): readonly TreeRow[] {
  return nested.flatMap(({ row, children }, index) => {
    const expanded = children.length === 0 ? undefined : !collapsed.has(row.name);
    return [{ ...row, position: index + 1, siblings: nested.length, expanded }, ...(expanded ? flatten(children, collapsed) : [])];
  });
}

function keepMatching(nested: readonly Nested[], wanted: string): readonly Nested[] {
  return nested.flatMap(({ row, children }) => {
    const kept = keepMatching(children, wanted);
    const matches = row.title.toLowerCase().includes(wanted) || (row.type?.toLowerCase().includes(wanted) ?? false);
    return matches || kept.length > 0 ? [{ row, children: kept }] : [];
  });
}
