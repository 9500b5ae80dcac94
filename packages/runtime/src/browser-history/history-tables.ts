import { inWriteTransaction, settled } from '../indexed-db.ts';

/** The tables; `counts` holds how often versions were added or taken away. Keys of what belongs to an app begin with it. */
export const TABLES = ['nodes', 'versions', 'branches', 'marks', 'tombstones', 'retention', 'counts'] as const;

/** The database, and a transaction to read some of its tables. */
export interface HistoryDatabase {
  readonly database: IDBDatabase;
  readonly read: (...tables: readonly (typeof TABLES)[number][]) => IDBTransaction;
}

/** A version as it is kept; `parents` are those that are still there. */
export interface VersionRow {
  readonly body: Uint8Array<ArrayBuffer>;
  readonly parents: readonly string[];
}

/** A branch as it is kept. */
export interface BranchRow {
  readonly name: string;
  readonly version: string;
  readonly revision: number;
  readonly isProtected: boolean;
  readonly deletedAt?: string;
}

/** One row, or undefined. */
export async function readRow<Row>(transaction: IDBTransaction, table: (typeof TABLES)[number], key: IDBValidKey): Promise<Row | undefined> {
  return settled(transaction.objectStore(table).get(key) as IDBRequest<Row | undefined>);
}

/** All keys `[app, …]`: a list comes behind every text. */
export function inApp(app: string): IDBKeyRange {
  return IDBKeyRange.bound([app], [app, []]);
}

/** Does work in one transaction over everything, and counts it where it says that it changed something. */
export function countChange(database: IDBDatabase, work: (transaction: IDBTransaction) => Promise<boolean>): Promise<boolean> {
  return inWriteTransaction(database, TABLES, async (transaction) => {
    const hasChanged = await work(transaction);
    if (hasChanged) transaction.objectStore('counts').put(await readRevision(transaction) + 1, 'revision');
    return hasChanged;
  });
}

/** How often versions were added or taken away. */
export async function readRevision(transaction: IDBTransaction): Promise<number> {
  return (await readRow<number>(transaction, 'counts', 'revision')) ?? 0;
}
