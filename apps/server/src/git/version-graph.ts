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
