import { encodeVersion, platformCodec } from '../history/index.ts';
import type { BranchStore } from '../history/index.ts';
import { settled } from '../indexed-db.ts';
import { countChange, inApp, readRow } from './history-tables.ts';
import type { BranchRow, HistoryDatabase, VersionRow } from './history-tables.ts';

/** Branches in the table `branches`; what is appended goes to `versions` and `nodes`, too. */
export function createIndexedDbBranches({ database, read }: HistoryDatabase): BranchStore {
  return {
    listBranches: async (app) => settled(read('branches').objectStore('branches').getAll(inApp(app)) as IDBRequest<BranchRow[]>),
    async append(app, { versions, nodes, branches }) {
      // Before the transaction, which would end while this is awaited.
      const rows = await Promise.all(versions.map(async (version): Promise<[string, VersionRow]> => [version.id, { body: await encodeVersion(version, platformCodec), parents: version.parents }]));
      return countChange(database, async (transaction) => {
        const before = await Promise.all(branches.map(({ name }) => readRow<BranchRow>(transaction, 'branches', [app, name])));
        if (branches.some(({ expected }, index) => (before[index]?.version ?? null) !== expected)) return false;
        for (const [hash, bytes] of nodes) transaction.objectStore('nodes').put(bytes, hash);
        for (const [id, row] of rows) if ((await readRow(transaction, 'versions', [app, id])) === undefined) transaction.objectStore('versions').put(row, [app, id]);
        for (const [index, { name, version, deletedAt }] of branches.entries()) {
          const kept = before[index] ?? { isProtected: false, revision: 0, ...(deletedAt === undefined ? {} : { deletedAt }) };
          transaction.objectStore('branches').put({ ...kept, name, version, revision: kept.revision + 1 } satisfies BranchRow, [app, name]);
        }
        return true;
      });
    },
    async setBranch(app, name, { isProtected, deletedAt }) {
      let isThere = false;
      await countChange(database, async (transaction) => {
        const before = await readRow<BranchRow>(transaction, 'branches', [app, name]);
        isThere = before !== undefined;
        if (before !== undefined) transaction.objectStore('branches').put({ name, version: before.version, revision: before.revision, isProtected, ...(deletedAt === undefined ? {} : { deletedAt }) } satisfies BranchRow, [app, name]);
        return false;
      });
      return isThere;
    },
  };
}
