import { decodeVersion, encodeVersion, platformCodec } from '../history/index.ts';
import type { RetentionStore, Tombstone } from '../history/index.ts';
import { inWriteTransaction, settled } from '../indexed-db.ts';
import { countChange, inApp, readRevision, readRow, TABLES } from './history-tables.ts';
import type { BranchRow, HistoryDatabase, VersionRow } from './history-tables.ts';

/** Thinning and deletion in IndexedDB. */
export function createIndexedDbRetention(history: HistoryDatabase): RetentionStore {
  const { database, read } = history;
  return {
    surveyVersions: async (app) => {
      const transaction = read('versions', 'branches', 'counts');
      const [revision, rows, branches] = await Promise.all([readRevision(transaction), versionRows(transaction, app), settled(transaction.objectStore('branches').getAll(app === undefined ? null : inApp(app)) as IDBRequest<BranchRow[]>)]);
      const versions = await Promise.all(rows.map(async ([own, id, row]) => {
        const { tree, at, author } = await decodeVersion(id, row.body, platformCodec);
        return { app: own, id, tree, at, author, parents: row.parents };
      }));
      return { revision, versions, heads: branches.map(({ version }) => version) };
    },
    readTombstones: (app) => settled(read('tombstones').objectStore('tombstones').getAll(inApp(app)) as IDBRequest<Tombstone[]>),
    readRetention: (app) => readRow<string>(read('retention'), 'retention', [app]),
    writeRetention: (app, policy) => inWriteTransaction(database, TABLES, async (transaction) => void (await settled(transaction.objectStore('retention').put(policy, [app])))),
    ...removingPart(history),
    redactAuthor: (app, author) => redactAuthor(history, app, author),
  };
}

function removingPart({ database }: HistoryDatabase): Pick<RetentionStore, 'bury' | 'eraseHistory'> {
  return {
    bury: (app, { tombstones, relinked, nodes, seen }) => countChange(database, async (transaction) => {
      if ((await readRevision(transaction)) !== seen) return false;
      const versions = transaction.objectStore('versions');
      for (const tombstone of tombstones) {
        versions.delete([app, tombstone.id]);
        transaction.objectStore('marks').delete([app, tombstone.id]);
        transaction.objectStore('tombstones').put(tombstone, [app, tombstone.id]);
      }
      for (const { id, parents } of relinked) {
        const row = await readRow<VersionRow>(transaction, 'versions', [app, id]);
        if (row !== undefined) versions.put({ ...row, parents } satisfies VersionRow, [app, id]);
      }
      for (const hash of nodes) transaction.objectStore('nodes').delete(hash);
      return true;
    }),
    eraseHistory: (app, { nodes, seen }) => countChange(database, async (transaction) => {
      if ((await readRevision(transaction)) !== seen) return false;
      for (const table of ['versions', 'branches', 'marks', 'tombstones', 'retention']) transaction.objectStore(table).delete(inApp(app));
      for (const hash of nodes) transaction.objectStore('nodes').delete(hash);
      return true;
    }),
  };
}

async function redactAuthor({ database, read }: HistoryDatabase, app: string, author: string): Promise<number> {
  const rows = await versionRows(read('versions'), app);
  const versions = await Promise.all(rows.map(([, id, row]) => decodeVersion(id, row.body, platformCodec)));
  const theirs = versions.filter((version) => version.author === author);
  // Encoded before the transaction begins: it would end while a hash is awaited.
  const bodies = await Promise.all(theirs.map(async (version) => [version.id, await encodeVersion({ ...version, author: '', redacted: true }, platformCodec)] as const));
  await inWriteTransaction(database, TABLES, async (transaction) => {
    for (const [id, body] of bodies) {
      const row = await readRow<VersionRow>(transaction, 'versions', [app, id]);
      if (row !== undefined) transaction.objectStore('versions').put({ ...row, body } satisfies VersionRow, [app, id]);
    }
  });
  return bodies.length;
}

async function versionRows(transaction: IDBTransaction, app: string | undefined): Promise<readonly [app: string, id: string, row: VersionRow][]> {
  const range = app === undefined ? null : inApp(app);
  const versions = transaction.objectStore('versions');
  const [keys, rows] = await Promise.all([settled(versions.getAllKeys(range)), settled(versions.getAll(range) as IDBRequest<VersionRow[]>)]);
  return keys.map((key, index) => [...(key as [string, string]), rows[index]!]);
}
