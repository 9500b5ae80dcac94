import type { AppDocument, ComponentNode, PageNode } from '@inlay/runtime/document';

/** A document's pages with their names, in their order. */
export function pagesInOrder(document: AppDocument): readonly (readonly [name: string, page: PageNode])[] {
  return inOrder(Object.entries(document.pages));
}

/** All components by parent, each list in its order: a tree is walked by looking up names in it. */
export function componentsByParent(document: AppDocument): ReadonlyMap<string, readonly (readonly [name: string, node: ComponentNode])[]> {
  const byParent = new Map<string, (readonly [string, ComponentNode])[]>();
  for (const entry of inOrder(Object.entries(document.components))) {
    const { parent } = entry[1];
    const siblings = byParent.get(parent);
    if (siblings === undefined) byParent.set(parent, [entry]);
    else siblings.push(entry);
  }
  return byParent;
}

function inOrder<Node extends { readonly order: string }>(entries: readonly (readonly [string, Node])[]): readonly (readonly [string, Node])[] {
  return [...entries].sort(([leftName, left], [rightName, right]) => compare(left.order, right.order) || compare(leftName, rightName));
}

/** Fractional-index strings compare by code unit, not by any language's rules. */
function compare(left: string, right: string): number {
  return left < right ? -1 : left > right ? 1 : 0;
}

/** The page that a component stands on, through whatever holds it. */
export function pageOf({ components, pages }: AppDocument, name: string): string | undefined {
  let at: string | undefined = name;
  // No longer way leads up than there are components, so that a circle ends.
  for (let steps = Object.keys(components).length; steps >= 0 && at !== undefined; steps -= 1) {
    if (Object.hasOwn(pages, at)) return at;
    at = components[at]?.parent;
  }
  return undefined;
}
