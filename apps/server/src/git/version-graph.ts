import { createAncestry } from '@inlay/runtime/history';
import type { Ancestry, HistoryStore, Version } from '@inlay/runtime/history';

/** The ancestry of an app's versions, with some that are not written yet. */
export function createVersionGraph(store: Pick<HistoryStore, 'listVersions'>, app: string, added: ReadonlyMap<string, Version> = new Map()): Ancestry {
  return createAncestry({
    listVersions: async (id, options) => {
      const version = added.get(options.from ?? '');
      return version === undefined ? store.listVersions(id, options) : [version];
    },
  }, app);
}

/** What can be reached from some starts along parents, parents first. `next` gives a thing's parents. */
export async function inOrder(starts: readonly string[], next: (id: string) => Promise<readonly string[]>): Promise<readonly string[]> {
  const done = new Set<string>();
  const ordered: string[] = [];
  // A stack of its own: a history is deeper than the stack of calls.
  const stack: { readonly id: string; readonly isLeft: boolean }[] = [...starts].reverse().map((id) => ({ id, isLeft: false }));
  for (let top = stack.pop(); top !== undefined; top = stack.pop()) {
    const { id, isLeft } = top;
    if (isLeft) ordered.push(id);
    else if (!done.has(id)) {
      done.add(id);
      stack.push({ id, isLeft: true });
      for (const parent of [...(await next(id))].reverse()) if (!done.has(parent)) stack.push({ id: parent, isLeft: false });
    }
  }
  return ordered;
}
