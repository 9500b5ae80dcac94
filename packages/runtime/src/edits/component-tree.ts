import { depthIn, DOCUMENT_LIMITS } from '../document/index.ts';
import type { AppDocument } from '../document/index.ts';
import type { Problem } from '../problem.ts';
import { refuse } from './edit-kind.ts';

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

/** Whether a component, with everything inside it, would stand too deep in `parent`. */
export function isTooDeepIn(document: AppDocument, name: string, parent: string): boolean {
  const own = depthIn(document, name);
  const height = Math.max(own, ...descendantsOf(document, name).map((inner) => depthIn(document, inner))) - own;
  return depthIn(document, parent) + height >= DOCUMENT_LIMITS.nesting;
}

/** The answer for one that would. */
export function refuseDepth(name: string): { readonly refused: Problem } {
  return refuse('too-deep', `"${name}" would stand inside more than ${DOCUMENT_LIMITS.nesting} components.`, ['components', name, 'parent']);
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
