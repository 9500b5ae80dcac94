import { describe, expect, it } from 'vitest';
import { canonicalJson, parseDocument } from '../document/index.ts';
import type { AppDocument, ComponentNode } from '../document/index.ts';
import { fixtureDefinitions as components } from '../component/definitions.fixture.ts';
import { createHistory } from './create-history.ts';
import type { HistoryStore } from './history-store.ts';
import { createMemoryHistoryStore } from './memory-history-store.ts';
import { createRecentTrees } from './recent-trees.ts';
import type { RecentTrees } from './recent-trees.ts';

const SIZE = 120;
const VERSIONS = 20;
const fieldOf = (index: number, label: string): ComponentNode => ({ type: 'field', parent: 'main', order: `a${String(index).padStart(3, '0')}`, props: { label } });
const FIRST = parseDocument({ inlay: 1, name: 'App', pages: { main: {} }, components: Object.fromEntries(Array.from({ length: SIZE }, (_, index) => [`field${index}`, fieldOf(index, 'old')])) }, { components }).document!;
const options = { app: 'app', components, clock: () => 0 };

/** Versions that differ in one label each. */
const saved = saveVersions();

async function saveVersions(): Promise<{ readonly store: HistoryStore; readonly ids: readonly string[]; readonly documents: readonly AppDocument[] }> {
  const [store, ids, documents] = [createMemoryHistoryStore(), [] as string[], [] as AppDocument[]];
  const history = createHistory({ ...options, store: { ...store, recent: createRecentTrees() } });
  for (let version = 0; version < VERSIONS; version += 1) {
    const before = documents.at(-1);
    const document = before === undefined ? FIRST : { ...before, components: { ...before.components, [`field${version}`]: fieldOf(version, 'new') } };
    const result = await history.save({ document, edits: [], message: 'Saved', origin: 'hand', author: 'ada', expected: ids.at(-1) ?? null });
    if (result.status !== 'saved') throw new Error(result.status);
    ids.push(result.version.id);
    documents.push(document);
  }
  return { store, ids, documents };
}

/** The same history as a process finds it that starts with this memory, and the nodes that are read. */
async function openHistory(recent: RecentTrees) {
  const [{ store, ids, documents }, reads] = [await saved, [] as string[]];
  const readNodes: HistoryStore['readNodes'] = (hashes) => {
    reads.push(...hashes);
    return store.readNodes(hashes);
  };
  return { history: createHistory({ ...options, store: { ...store, recent, readNodes } }), ids, documents, reads };
}

describe('createRecentTrees', () => {
  it('lets a version be read at the cost of what no version read before it had', async () => {
    const { history, ids, documents, reads } = await openHistory(createRecentTrees());
    await history.read(ids[0]!);
    const whole = reads.splice(0).length;
    await history.read(ids[8]!);
    await history.read(ids[14]!);
    reads.length = 0;
    // Between two that were read: its root, and the forks that no other one has.
    expect(canonicalJson(await history.read(ids[11]!))).toBe(canonicalJson(documents[11]!));
    expect(reads.length).toBeLessThan(whole / 4);
    reads.length = 0;
    await history.read(ids[11]!);
    expect(reads).toEqual([]);
  });

  it('lets two versions that were read be compared without reading more than their roots', async () => {
    const { history, ids, reads } = await openHistory(createRecentTrees());
    await history.read(ids[3]!);
    await history.read(ids[13]!);
    reads.length = 0;
    expect((await history.compare(ids[3]!, ids[13]!)).map(({ name }) => name)).toHaveLength(10);
    expect(reads).toHaveLength(2);
  });

  it('stays within its bytes whatever is read, and gives every version right all the same', async () => {
    const recent = createRecentTrees({ bytes: 30_000 });
    const { history, ids, documents } = await openHistory(recent);
    for (const [index, id] of ids.entries()) {
      expect(canonicalJson(await history.read(id))).toBe(canonicalJson(documents[index]!));
      expect(recent.bytes).toBeLessThanOrEqual(30_000);
    }
    expect(recent.bytes).toBeGreaterThan(0);
    expect((await history.compare(ids[0]!, ids[19]!)).length).toBe(19);
  });

  it('keeps nothing where it is given no bytes, and nothing after it was cleared', async () => {
    const { history, ids, reads } = await openHistory(createRecentTrees({ bytes: 0 }));
    await history.read(ids[0]!);
    const whole = reads.splice(0).length;
    await history.read(ids[0]!);
    expect(reads).toHaveLength(whole);
    const recent = createRecentTrees();
    const other = await openHistory(recent);
    await other.history.read(ids[0]!);
    other.reads.length = 0;
    recent.clear();
    expect(recent.bytes).toBe(0);
    await other.history.read(ids[0]!);
    expect(other.reads).toHaveLength(whole);
  });
});
