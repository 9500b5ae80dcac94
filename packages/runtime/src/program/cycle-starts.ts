import type { AppDocument } from '../document/index.ts';
import type { ComponentTree } from './component-tree.ts';

/**
 * The components of which one is in every cycle that was not in the document `before`: those that were touched; what
 * stands around them, as they may be disabled by it, or begin with a value from it; and what is inside one that was
 * moved, as it is somewhere else now.
 */
export function cycleStarts({ document, tree }: { readonly document: AppDocument; readonly tree: ComponentTree }, touched: ReadonlySet<string>, before: AppDocument): ReadonlySet<string> {
  const starts = new Set(touched);
  for (const name of touched) {
    for (const container of tree.around(name)) starts.add(container);
    const [was, is] = [before.components[name], document.components[name]];
    // What is inside one that is new is new too, or was moved.
    if (was !== undefined && is !== undefined && (was.parent !== is.parent || was.type !== is.type)) for (const inner of tree.within(name)) starts.add(inner);
  }
  return starts;
}
