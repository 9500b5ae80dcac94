import type { AppDocument } from '../document/index.ts';

/** Everything that is inside a page or a component, however deep, parents first: the order that adding it back needs. */
export function descendantsOf(document: AppDocument, root: string): readonly string[] {
  const children = childrenByParent(document);
  const found: string[] = [];
  const seen = new Set([root]);
  const open = [root];
  // The list grows while it is walked; a circle of parents ends it, since no name is taken twice.
  for (const parent of open) {
    for (const name of children.get(parent) ?? []) {
      if (seen.has(name)) continue;
      seen.add(name);
      found.push(name);
      open.push(name);
    }
  }
  return found;
}

/** The components directly inside each page or component. */
export function childrenByParent(document: AppDocument): ReadonlyMap<string, readonly string[]> {
  const children = new Map<string, string[]>();
  for (const [name, { parent }] of Object.entries(document.components)) {
    const sisters = children.get(parent);
    if (sisters === undefined) children.set(parent, [name]);
    else sisters.push(name);
  }
  return children;
}

/** The document without these components. */
export function withoutComponents(document: AppDocument, names: readonly string[]): AppDocument {
  const gone = new Set(names);
  return { ...document, components: Object.fromEntries(Object.entries(document.components).filter(([name]) => !gone.has(name))) };
}
