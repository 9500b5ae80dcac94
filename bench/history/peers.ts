import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import * as fs from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { canonicalJson } from '@inlay/runtime/document';
import type { AppDocument } from '@inlay/runtime/document';
import fastJsonPatch from 'fast-json-patch';
import type { Operation } from 'fast-json-patch';
import git from 'isomorphic-git';
import * as Y from 'yjs';

/** A way to keep versions. Each keeps documents one after another, and gives any of them back. */
export interface Peer {
  readonly name: string;
  /** So many versions are kept, since some of them would take hours or fill the disk. */
  readonly versions: number;
  readonly open: (first: AppDocument) => Promise<OpenedPeer>;
}

/** One that is open. */
export interface OpenedPeer {
  save(document: AppDocument): Promise<void>;
  /** The version saved as the `index`-th, 0 for the first. */
  load(index: number): Promise<unknown>;
  /** On disk, or as one would write it there, with all indexes. */
  bytes(): Promise<number>;
  close(): Promise<void>;
}

const KEYFRAME = 50;

/** A table of JSON texts, beside it what every one that keeps rows needs. */
function openTable(): { readonly database: DatabaseSync; readonly bytes: () => Promise<number>; readonly close: () => Promise<void> } {
  const folder = mkdtempSync(join(tmpdir(), 'inlay-peer-'));
  const path = join(folder, 'peer.sqlite');
  const database = new DatabaseSync(path);
  database.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; CREATE TABLE versions (number INTEGER PRIMARY KEY, body TEXT NOT NULL) STRICT');
  return {
    database,
    bytes: async () => {
      database.exec('PRAGMA wal_checkpoint(TRUNCATE)');
      return statSync(path).size;
    },
    close: async () => {
      database.close();
      rmSync(folder, { recursive: true });
    },
  };
}

const fullRows: Peer = {
  name: 'full JSON rows', versions: 200,
  open: async (first) => {
    const { database, bytes, close } = openTable();
    const add = database.prepare('INSERT INTO versions (body) VALUES (?)');
    const read = database.prepare('SELECT body FROM versions WHERE number = ?');
    add.run(canonicalJson(first));
    return {
      save: async (document) => void add.run(JSON.stringify(document)),
      load: async (index) => JSON.parse(String(read.get(index + 1)!['body'])) as unknown,
      bytes, close,
    };
  },
};

const patches: Peer = {
  name: `JSON patches, a keyframe every ${KEYFRAME}`, versions: 2_000,
  open: async (first) => {
    const { database, bytes, close } = openTable();
    const add = database.prepare('INSERT INTO versions (body) VALUES (?)');
    const read = database.prepare('SELECT body FROM versions WHERE number = ?');
    let [before, count] = [first as object, 1];
    add.run(JSON.stringify(first));
    const bodyOf = (number: number): unknown => JSON.parse(String(read.get(number)!['body']));
    return {
      async save(document) {
        add.run(JSON.stringify(count % KEYFRAME === 0 ? document : fastJsonPatch.compare(before, document)));
        [before, count] = [document, count + 1];
      },
      async load(index) {
        const keyframe = index - (index % KEYFRAME);
        let document = bodyOf(keyframe + 1) as object;
        for (let at = keyframe + 1; at <= index; at += 1) document = fastJsonPatch.applyPatch(document, bodyOf(at + 1) as Operation[]).newDocument;
        return document;
      },
      bytes, close,
    };
  },
};

/** One small file for each entry, in folders by section. */
const isomorphicGit: Peer = {
  name: 'isomorphic-git, loose objects', versions: 100,
  open: async (first) => {
    const dir = mkdtempSync(join(tmpdir(), 'inlay-peer-'));
    const author = { name: 'ada', email: 'ada@example.com' };
    const commits: string[] = [];
    const known = new Map<string, { readonly entry: unknown; readonly oid: string }>();
    const writeSection = async (section: Readonly<Record<string, unknown>>, name: string): Promise<string> => {
      const tree: { mode: string; path: string; oid: string; type: 'blob' }[] = [];
      for (const [path, entry] of Object.entries(section)) {
        const before = known.get(`${name}/${path}`);
        const oid = before !== undefined && before.entry === entry ? before.oid : await git.writeBlob({ fs, dir, blob: new TextEncoder().encode(canonicalJson(entry)) });
        known.set(`${name}/${path}`, { entry, oid });
        tree.push({ mode: '100644', path: `${path}.json`, oid, type: 'blob' });
      }
      return git.writeTree({ fs, dir, tree });
    };
    const save = async (document: AppDocument): Promise<void> => {
      const tree = await git.writeTree({ fs, dir, tree: [
        { mode: '040000', path: 'components', oid: await writeSection(document.components, 'components'), type: 'tree' },
        { mode: '040000', path: 'queries', oid: await writeSection(document.queries, 'queries'), type: 'tree' },
      ] });
      commits.push(await git.commit({ fs, dir, message: 'Saved', author, tree, ...(commits.length === 0 ? { parent: [] } : { parent: [commits.at(-1)!] }), ref: 'refs/heads/main' }));
    };
    await git.init({ fs, dir, defaultBranch: 'main' });
    await save(first);
    return {
      save,
      async load(index) {
        const document: Record<string, Record<string, unknown>> = {};
        for (const section of ['components', 'queries']) {
          const { tree } = await git.readTree({ fs, dir, oid: commits[index]!, filepath: section });
          document[section] = Object.fromEntries(await Promise.all(tree.map(async ({ path, oid }) => [path, JSON.parse(new TextDecoder().decode((await git.readBlob({ fs, dir, oid })).blob))] as const)));
        }
        return document;
      },
      bytes: async () => folderBytes(join(dir, '.git')),
      close: async () => rmSync(dir, { recursive: true }),
    };
  },
};

/** The whole history in one document; a version is a snapshot, whose own bytes count, too. */
const yjs: Peer = {
  name: 'Yjs, nothing collected', versions: 500,
  open: async (first) => {
    const shared = new Y.Doc({ gc: false });
    const entries = shared.getMap<unknown>('entries');
    const snapshots: Uint8Array[] = [];
    let before: AppDocument | undefined;
    const save = async (document: AppDocument): Promise<void> => {
      shared.transact(() => {
        for (const section of ['components', 'queries'] as const) {
          for (const [name, entry] of Object.entries(document[section])) if (before?.[section][name] !== entry) putEntry(entries, `${section}/${name}`, entry as unknown as Readonly<Record<string, unknown>>);
          for (const name of Object.keys(before?.[section] ?? {})) if (!Object.hasOwn(document[section], name)) entries.delete(`${section}/${name}`);
        }
      });
      before = document;
      snapshots.push(Y.encodeSnapshot(Y.snapshot(shared)));
    };
    await save(first);
    return {
      save,
      load: async (index) => Y.createDocFromSnapshot(shared, Y.decodeSnapshot(snapshots[index]!)).getMap('entries').toJSON(),
      bytes: async () => Y.encodeStateAsUpdate(shared).byteLength + snapshots.reduce((sum, { byteLength }) => sum + byteLength, 0),
      close: async () => shared.destroy(),
    };
  },
};

/** All of them. */
export const PEERS: readonly Peer[] = [fullRows, patches, isomorphicGit, yjs];

/** An entry as a map of its members, and its properties as another: what two people change apart stays apart. */
function putEntry(entries: Y.Map<unknown>, path: string, entry: Readonly<Record<string, unknown>>): void {
  const map = (entries.get(path) as Y.Map<unknown> | undefined) ?? entries.set(path, new Y.Map<unknown>());
  for (const [name, value] of Object.entries(entry)) {
    if (name !== 'props') {
      if (JSON.stringify(map.get(name)) !== JSON.stringify(value)) map.set(name, value);
      continue;
    }
    const props = (map.get(name) as Y.Map<unknown> | undefined) ?? map.set(name, new Y.Map<unknown>());
    for (const [prop, text] of Object.entries(value as Readonly<Record<string, unknown>>)) if (props.get(prop) !== text) props.set(prop, text);
  }
}

function folderBytes(folder: string): number {
  return readdirSync(folder, { withFileTypes: true, recursive: true }).reduce((sum, entry) => (entry.isFile() ? sum + statSync(join(entry.parentPath, entry.name)).size : sum), 0);
}
