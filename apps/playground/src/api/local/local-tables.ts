import { inWriteTransaction, openIndexedDb, settled } from '@inlay/runtime/indexed-db';
import type { ResourceInput } from '../api-types.ts';

/** An app that this browser keeps; its documents are in its history. */
export interface LocalApp {
  readonly id: string;
  readonly name: string;
  readonly createdAt: string;
}

/** A resource that this browser keeps. It has no key: there is nowhere safe for one. */
export interface LocalResource extends Pick<ResourceInput, 'description' | 'models' | 'settings' | 'baseUrl' | 'schema'> {
  readonly name: string;
  readonly savedAt: string;
}

/** The rows of one table, by their names. */
export interface LocalTable<Row> {
  all(): Promise<readonly Row[]>;
  read(key: string): Promise<Row | undefined>;
  put(key: string, row: Row): Promise<void>;
  /** Resolves false, having written nothing, when there is one. */
  add(key: string, row: Row): Promise<boolean>;
  remove(key: string): Promise<void>;
}

/** The list of apps and the resources of this browser. */
export interface LocalTables {
  readonly apps: LocalTable<LocalApp>;
  readonly resources: LocalTable<LocalResource>;
  readonly settings: LocalTable<readonly string[]>;
}

const TABLES = ['apps', 'resources', 'settings'] as const;

/** Opens them in IndexedDB. Rejects with a DOMException where the browser gives no storage. */
export async function openLocalTables(factory: IDBFactory, name = 'inlay-apps'): Promise<LocalTables> {
  const database = await openIndexedDb(factory, name, TABLES);
  const table = <Row>(own: (typeof TABLES)[number]): LocalTable<Row> => {
    const rows = (): IDBObjectStore => database.transaction(own, 'readonly').objectStore(own);
    const write = <Result>(work: (store: IDBObjectStore) => Promise<Result>): Promise<Result> => inWriteTransaction(database, [own], (transaction) => work(transaction.objectStore(own)));
    return {
      all: () => settled(rows().getAll() as IDBRequest<Row[]>),
      read: (key) => settled(rows().get(key) as IDBRequest<Row | undefined>),
      put: (key, row) => write(async (store) => void (await settled(store.put(row, key)))),
      add: (key, row) => write(async (store) => {
        if ((await settled(store.getKey(key))) !== undefined) return false;
        store.put(row, key);
        return true;
      }),
      remove: (key) => write(async (store) => settled(store.delete(key))),
    };
  };
  return { apps: table('apps'), resources: table('resources'), settings: table('settings') };
}
