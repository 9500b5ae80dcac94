import { createRecentTrees, decodeVersion, encodeVersion, isEmptyMark, platformCodec } from '../history/index.ts';
import type { BranchHead, HistoryCommit, HistoryStore, Version, VersionMark } from '../history/index.ts';
import { openIndexedDb, settled } from '../indexed-db.ts';
import { InlayError } from '../inlay-error.ts';
import { countChange, inApp, readRow, TABLES } from './history-tables.ts';
import type { BranchRow, HistoryDatabase, VersionRow } from './history-tables.ts';
import { createIndexedDbBranches } from './indexed-db-branches.ts';
import { createIndexedDbReleases } from './indexed-db-releases.ts';
import { createIndexedDbRetention } from './indexed-db-retention.ts';
import { explainFailures } from './storage-failure.ts';

/**
 * History in this browser's IndexedDB, as long as the browser keeps it. Several pages may use it at once: each change is
 * one transaction, so of two saves on one version exactly one comes first. Every method rejects with an InlayError:
 * `history-unavailable` where the browser gives no storage, `history-full` where there is no room left; nothing is
 * written then.
 */
export async function openIndexedDbHistoryStore(factory: IDBFactory, name = 'inlay-history'): Promise<HistoryStore & { close(): void }> {
  const database = await openIndexedDb(factory, name, TABLES).catch((cause: unknown) => {
    throw new InlayError('This browser does not let the page keep apps.', { code: 'history-unavailable', cause, hint: 'A private window, or a full disk, may be why.' });
  });
  const history: HistoryDatabase = { database, read: (...tables) => database.transaction(tables, 'readonly') };
  const releases = createIndexedDbReleases(factory, `${name}-releases`);
  return explainFailures({
    releases: explainFailures(releases),
    codec: platformCodec,
    recent: createRecentTrees(),
    close: () => {
      database.close();
      releases.close();
    },
    ...createIndexedDbRetention(history),
    ...createIndexedDbBranches(history),
    ...readingPart(history),
    ...writingPart(history),
  });
}

function readingPart({ read }: HistoryDatabase): Pick<HistoryStore, 'readNodes' | 'readVersion' | 'listVersions' | 'readBranch' | 'readMarks'> {
  return {
    readNodes: async (hashes) => {
      const transaction = hashes.length === 0 ? undefined : read('nodes');
      return Promise.all(hashes.map((hash) => readRow<Uint8Array>(transaction!, 'nodes', hash)));
    },
    readVersion: async (app, id) => toVersion(id, await readRow<VersionRow>(read('versions'), 'versions', [app, id])),
    listVersions: async (app, { branch, from, limit }) => {
      const transaction = read('versions', 'branches');
      const rows: [string, VersionRow][] = [];
      let next = from ?? (await readRow<BranchRow>(transaction, 'branches', [app, branch]))?.version;
      while (next !== undefined && rows.length < limit) {
        const row: VersionRow | undefined = await readRow<VersionRow>(transaction, 'versions', [app, next]);
        if (row === undefined) break;
        rows.push([next, row]);
        next = row.parents[0];
      }
      return Promise.all(rows.map(async ([id, row]) => (await toVersion(id, row))!));
    },
    readBranch: async (app, branch): Promise<BranchHead | undefined> => {
      const row = await readRow<BranchRow>(read('branches'), 'branches', [app, branch]);
      return row && { version: row.version, revision: row.revision };
    },
    readMarks: async (app) => settled(read('marks').objectStore('marks').getAll(inApp(app)) as IDBRequest<VersionMark[]>),
  };
}

function writingPart({ database }: HistoryDatabase): Pick<HistoryStore, 'commit' | 'writeMark'> {
  return {
    async commit(app, { branch, expected, version, nodes }: HistoryCommit) {
      const row: VersionRow = { body: await encodeVersion(version, platformCodec), parents: version.parents };
      return countChange(database, async (transaction) => {
        const before = await readRow<BranchRow>(transaction, 'branches', [app, branch]);
        if ((before?.version ?? null) !== expected) return false;
        // `add` would fail where a node is there; the same hash is the same bytes, so that writing it again changes nothing.
        for (const [hash, bytes] of nodes) transaction.objectStore('nodes').put(bytes, hash);
        transaction.objectStore('versions').put(row, [app, version.id]);
        transaction.objectStore('branches').put({ name: branch, isProtected: false, ...before, version: version.id, revision: (before?.revision ?? 0) + 1 } satisfies BranchRow, [app, branch]);
        return true;
      });
    },
    async writeMark(app, mark) {
      await countChange(database, async (transaction) => {
        const marks = transaction.objectStore('marks');
        if (isEmptyMark(mark)) marks.delete([app, mark.version]);
        else marks.put(mark, [app, mark.version]);
        return false;
      });
    },
  };
}

/** A row as a version, proved to be what its id says. */
export async function toVersion(id: string, row: VersionRow | undefined): Promise<Version | undefined> {
  return row && { ...(await decodeVersion(id, row.body, platformCodec)), parents: row.parents };
}
