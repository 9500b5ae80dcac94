import type { DatabaseSync } from 'node:sqlite';
import { promisify } from 'node:util';
import { gunzip, gzip } from 'node:zlib';
import type { KitStore } from '../storage.ts';
import { inTransaction } from './transaction.ts';

const [pack, unpack] = [promisify(gzip), promisify(gunzip)];

/** Code in the table `kit_files`, gzipped. */
export function createSqliteKitStore(database: DatabaseSync): KitStore {
  const has = database.prepare('SELECT 1 FROM kit_files WHERE path = ?');
  const read = database.prepare('SELECT data FROM kit_files WHERE path = ?');
  const add = database.prepare('INSERT INTO kit_files (path, data) VALUES (?, ?) ON CONFLICT DO NOTHING');
  return {
    has: async (path) => has.get(path) !== undefined,
    read: async (path) => {
      const row = read.get(path);
      return row === undefined ? undefined : unpack(row['data'] as Uint8Array);
    },
    save: async (files) => {
      const packed = await Promise.all([...files].filter(([path]) => has.get(path) === undefined).map(async ([path, bytes]) => [path, await pack(bytes)] as const));
      inTransaction(database, () => packed.forEach(([path, bytes]) => add.run(path, bytes)));
    },
  };
}
