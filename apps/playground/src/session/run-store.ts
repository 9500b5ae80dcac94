import { inWriteTransaction, openIndexedDb, settled } from '@inlay/runtime/indexed-db';
import { MAX_KEPT_RUNS } from './query-runs.ts';
import type { QueryRuns, RunChange } from './query-runs.ts';
import { readRun, writeRun } from './run-text.ts';
import { Turns } from './turns.ts';

/** All runs of an app have no more text than this together, in UTF-16 units; the oldest go first. */
export const MOST_RUN_TEXT = 5_000_000;

const TABLE = 'runs';

/** A run as this browser keeps it; its key is the app, when it began, and a number of its own. */
interface RunRow {
  readonly query: string;
  readonly text: string;
}

type RunKey = [app: string, startedAt: string, number: number];

/** What is known of a row without reading it again. */
interface KnownRow {
  readonly key: RunKey;
  readonly query: string;
  readonly length: number;
}

/** Where the runs of all apps are kept. */
export interface RunPlace {
  readonly factory: IDBFactory;
  readonly name?: string;
}

/**
 * Keeps the runs of an app in this browser over a reload, and puts those of earlier visits behind them. Resolves once these
 * are there. Rejects with a DOMException where the browser gives no storage; `onFailure` hears of what could not be written later.
 */
export async function storeRuns(runs: QueryRuns, app: string, { factory, name = 'inlay-runs', onFailure }: RunPlace & { readonly onFailure: (error: unknown) => void }): Promise<{ readonly written: () => Promise<void> }> {
  const database = await openIndexedDb(factory, name, [TABLE]);
  const rows = await readRows(database, app);
  // Those that ended while this was fetched are no earlier ones.
  const unwritten = runs.kept.peek();
  for (const [query, texts] of groupByQuery(rows)) runs.addEarlier(query, texts.flatMap((text) => readRun(text) ?? []));
  const turns = new Turns();
  let known: readonly KnownRow[] = rows.map(({ key, row }) => ({ key, query: row.query, length: row.text.length }));
  const take = (change: RunChange): void => void turns.take(async () => {
    known = await inWriteTransaction(database, [TABLE], async (transaction) => write(transaction.objectStore(TABLE), { app, known, change }));
  }).catch(onFailure);
  for (const [query, list] of unwritten) for (const run of list.toReversed()) take({ type: 'add', query, run });
  runs.watch(take);
  return { written: () => turns.take(async () => undefined) };
}

/** Forgets all runs of an app that is gone. A browser that gives no storage has kept none. */
export async function forgetRuns(app: string, { factory, name = 'inlay-runs' }: RunPlace): Promise<void> {
  try {
    const database = await openIndexedDb(factory, name, [TABLE]);
    await inWriteTransaction(database, [TABLE], (transaction) => settled(transaction.objectStore(TABLE).delete(rangeOf(app))));
    database.close();
  } catch (error) {
    if (!(error instanceof DOMException)) throw error;
  }
}

/** Makes one change, with what has to go for it; gives the rows that are there then. */
async function write(table: IDBObjectStore, { app, known, change }: { readonly app: string; readonly known: readonly KnownRow[]; readonly change: RunChange }): Promise<readonly KnownRow[]> {
  const mine = known.filter(({ query }) => query === change.query);
  if (change.type === 'forget') return remove(table, known, mine);
  if (change.type === 'rename') {
    for (const { key } of mine) table.put({ ...(await settled(table.get(key) as IDBRequest<RunRow>)), query: change.to }, key);
    return known.map((row) => (mine.includes(row) ? { ...row, query: change.to } : row));
  }
  const startedAt = change.run.lastRun?.startedAt ?? '';
  const row: RunRow = { query: change.query, text: writeRun(change.run) };
  const key: RunKey = [app, startedAt, Math.max(0, ...known.map((each) => each.key[2] + 1))];
  table.put(row, key);
  const all = [...known, { key, query: row.query, length: row.text.length }];
  return remove(table, all, surplus(all, change.query));
}

function remove(table: IDBObjectStore, known: readonly KnownRow[], gone: readonly KnownRow[]): readonly KnownRow[] {
  for (const { key } of gone) table.delete(key);
  return known.filter((row) => !gone.includes(row));
}

/** Those that have to go, the oldest first: of this query, where it has too many, and of any, where all are too long together. */
function surplus(all: readonly KnownRow[], query: string): readonly KnownRow[] {
  const gone = new Set(all.filter((row) => row.query === query).slice(0, -MAX_KEPT_RUNS));
  let sum = 0;
  for (const row of all.toReversed()) {
    if (gone.has(row)) continue;
    sum += row.length;
    if (sum > MOST_RUN_TEXT) gone.add(row);
  }
  return [...gone];
}

/** The rows of an app, the oldest first. */
async function readRows(database: IDBDatabase, app: string): Promise<readonly { readonly key: RunKey; readonly row: RunRow }[]> {
  const table = database.transaction(TABLE, 'readonly').objectStore(TABLE);
  const [keys, rows] = await Promise.all([settled(table.getAllKeys(rangeOf(app))), settled(table.getAll(rangeOf(app)) as IDBRequest<RunRow[]>)]);
  return rows.map((row, index) => ({ key: keys[index] as RunKey, row }));
}

/** Texts by query, the newest first. */
function groupByQuery(rows: readonly { readonly row: RunRow }[]): ReadonlyMap<string, readonly string[]> {
  const groups = new Map<string, readonly string[]>();
  for (const { row } of rows) groups.set(row.query, [row.text, ...(groups.get(row.query) ?? [])]);
  return groups;
}

/** Every key of an app: arrays come after all words and dates. */
function rangeOf(app: string): IDBKeyRange {
  return IDBKeyRange.bound([app], [app, []]);
}
