import { expect } from 'chai';
import { fixtureDefinitions as components } from '../component/definitions.fixture.ts';
import { applyEdits } from '../edits/index.ts';
import { compareDocuments } from './compare-documents.ts';
import { canonicalJson, parseDocument } from '../document/index.ts';
import type { AppDocument } from '../document/index.ts';
import { createHistory } from './create-history.ts';
import type { SaveRequest } from './create-history.ts';
import type { HistoryStore } from './history-store.ts';
import { createMemoryHistoryStore } from './memory-history-store.ts';
import type { Version } from './version.ts';

function makeDocument(label: string, count = 3): AppDocument {
  const nodes = Array.from({ length: count }, (_, index) => [`field${index}`, { type: 'field', parent: 'main', order: `a${index}`, props: { label: index === 0 ? label : `Label ${index}` } }]);
  return parseDocument({ inlay: 1, name: 'App', pages: { main: { title: 'Main', order: 'a0' } }, components: Object.fromEntries(nodes) }, { components }).document!;
}

function makeHistory(store: HistoryStore = createMemoryHistoryStore()) {
  let now = Date.UTC(2026, 0, 2);
  return createHistory({ store, app: 'app', components, clock: () => (now += 1000) });
}

const request = (document: AppDocument, expected: string | null, message = 'Saved'): SaveRequest => ({ document, expected, message, edits: [], origin: 'hand', author: 'ada' });

async function saved(history: ReturnType<typeof makeHistory>, save: SaveRequest): Promise<string> {
  const result = await history.save(save);
  if (result.status !== 'saved') throw new Error('stale');
  return result.version.id;
}

describe('createHistory', () => {
  it('gives back every version, byte for byte', async () => {
    const history = makeHistory();
    const documents = ['one', 'two', 'three'].map((label) => makeDocument(label, 100));
    const ids: string[] = [];
    for (const document of documents) ids.push(await saved(history, request(document, ids.at(-1) ?? null)));
    for (const [index, id] of ids.entries()) expect(canonicalJson(await history.read(id))).to.equal(canonicalJson(documents[index]));
  });

  it('keeps the theme, and keeps none where there is none', async () => {
    const history = makeHistory();
    const plain = makeDocument('one');
    const themed: AppDocument = { ...plain, theme: { accent: 'teal' } };
    const first = await saved(history, request(themed, null));
    const second = await saved(history, request(plain, first));
    expect(canonicalJson(await history.read(first))).to.equal(canonicalJson(themed));
    expect(await history.read(second)).to.not.have.property('theme');
  });

  it('restores an old version as a new one on top, and keeps what was there', async () => {
    const history = makeHistory();
    const first = await saved(history, request(makeDocument('first'), null, 'Made the app'));
    const second = await saved(history, request(makeDocument('second'), first));
    const result = await history.restore(first, { author: 'bob', expected: second });
    expect(result.status).to.equal('saved');
    const versions = await history.list({ limit: 10 });
    expect(versions.map(({ origin }) => origin)).to.deep.equal(['restore', 'hand', 'hand']);
    expect(versions[0]).to.include({ author: 'bob', restored: first });
    expect(versions[0]?.message).to.contain('Made the app');
    expect(canonicalJson(await history.read(versions[0]!.id))).to.equal(canonicalJson(makeDocument('first')));
    expect(canonicalJson(await history.read(second))).to.equal(canonicalJson(makeDocument('second')));
  });

  it('refuses a save made from an older version, and says which is newest', async () => {
    const history = makeHistory();
    const first = await saved(history, request(makeDocument('first'), null));
    const second = await saved(history, request(makeDocument('second'), first));
    expect(await history.save(request(makeDocument('other'), first))).to.deep.equal({ status: 'stale', head: { version: second, revision: 2 } });
  });

  it('makes the same tree of the same document, whatever edits led to it', async () => {
    const history = makeHistory();
    const [many, few] = [makeDocument('first', 300), makeDocument('first', 10)];
    const trees: string[] = [];
    let head: string | null = null;
    for (const document of [many, few, many]) {
      head = await saved(history, request(document, head));
      trees.push((await history.version(head))!.tree);
    }
    const alone = makeHistory();
    const direct = await alone.version(await saved(alone, request(makeDocument('first', 10), null)));
    expect([trees[0] === trees[2], trees[1] === direct!.tree, trees[0] === trees[1]]).to.deep.equal([true, true, false]);
  });

  it('compares two versions to the property, and reads only what differs', async () => {
    const store = createMemoryHistoryStore();
    const writer = makeHistory(store);
    const first = await saved(writer, request(makeDocument('first', 500), null));
    const second = await saved(writer, request(makeDocument('second', 500), first));
    let read = 0;
    const history = makeHistory({ ...store, readNodes: (hashes) => ((read += hashes.length), store.readNodes(hashes)) });
    expect(await history.compare(first, second)).to.deep.equal([{ section: 'components', name: 'field0', status: 'changed', changes: [{ path: ['props', 'label'], before: 'first', after: 'second' }] }]);
    expect(read).to.be.lessThan(14);
    expect(await history.compare(first, first)).to.deep.equal([]);
  });

  it('compares versions through renames as their documents are compared', async () => {
    const history = makeHistory();
    const before = makeDocument('first', 100);
    const { document: after } = applyEdits(before, [{ type: 'renameComponent', name: 'field7', to: 'other' }, { type: 'removeComponent', name: 'field8' }, { type: 'setProp', name: 'field9', prop: 'label', value: 'New' }], { components });
    const first = await saved(history, request(before, null));
    const second = await saved(history, request(after!, first));
    expect(await history.compare(first, second)).to.deep.equal(compareDocuments(before, after!, { components }));
  });

  it('stores only what a version changed', async () => {
    const written: number[] = [];
    const store = createMemoryHistoryStore();
    const counting: HistoryStore = { ...store, commit: (app, change) => (written.push(change.nodes.size), store.commit(app, change)) };
    const history = makeHistory(counting);
    const first = await saved(history, request(makeDocument('first', 500), null));
    await saved(history, request(makeDocument('second', 500), first));
    expect(written[0]).to.be.greaterThan(40);
    // A leaf, the forks above it, and the root.
    expect(written[1]).to.be.within(3, 6);
  });

  it('names a node that is missing or damaged', async () => {
    const store = createMemoryHistoryStore();
    const id = await saved(makeHistory(store), request(makeDocument('first'), null));
    const { tree } = (await store.readVersion('app', id))!;
    const failing = async (read: (bytes: Uint8Array | undefined, hash: string) => Uint8Array | undefined) => {
      try {
        await makeHistory({ ...store, readNodes: async (hashes) => (await store.readNodes(hashes)).map((bytes, index) => read(bytes, hashes[index]!)) }).read(id);
        return 'read';
      } catch (error) {
        return `${(error as { code?: string }).code} ${(error as Error).message.includes(tree)}`;
      }
    };
    expect(await failing(() => undefined)).to.equal('history-missing true');
    expect(await failing(() => new Uint8Array([1, 2, 3]))).to.equal('history-damaged true');
    expect(await failing((bytes, hash) => (hash === tree ? swapped(bytes!) : bytes))).to.equal('history-damaged true');
    expect(await failing((bytes, hash) => (hash === tree ? bytes : swapped(bytes!)))).to.equal('history-damaged false');
  });
});

/** The same length and still a valid stream is not enough: the hash is over the content. */
function swapped(bytes: Uint8Array): Uint8Array {
  const copy = bytes.slice();
  copy[Math.floor(copy.length / 2)]! ^= 1;
  return copy;
}

describe('createHistory, going back', () => {
  const labels = (document: AppDocument): readonly unknown[] => Object.values(document.components).map(({ props }) => props?.['label']);
  const withLabels = (...all: readonly string[]): AppDocument => parseDocument({ inlay: 1, name: 'App', pages: { main: {} }, components: Object.fromEntries(all.map((label, index) => [`field${index}`, { type: 'field', parent: 'main', order: `a${index}`, props: { label } }])) }, { components }).document!;

  it('brings back one part, with the edits that did it', async () => {
    const history = makeHistory();
    const first = await saved(history, request(withLabels('A', 'B'), null));
    const second = await saved(history, request(withLabels('A2', 'B2'), first));
    const result = await history.restore(first, { author: 'ada', expected: second, parts: [{ section: 'components', name: 'field1' }] });
    if (result.status !== 'saved') throw new Error(result.status);
    expect(labels(await history.read(result.version.id))).to.deep.equal(['A2', 'B']);
    expect(result.version).to.deep.include({ origin: 'restore', restored: first, edits: [{ type: 'setProp', name: 'field1', prop: 'label', value: 'B' }] });
    expect((await history.restore(first, { author: 'ada', expected: first, parts: [{ section: 'components', name: 'field1' }] })).status).to.equal('stale');
  });

  it('brings back several parts as one version, which says which', async () => {
    const history = makeHistory();
    const names = Array.from({ length: 7 }, (_, index) => `field${index}`);
    const first = await saved(history, request(withLabels(...names), null));
    const second = await saved(history, request(withLabels(), first));
    const back = async (count: number): Promise<Version> => {
      const result = await history.restore(first, { author: 'ada', expected: second, parts: names.slice(0, count).map((name) => ({ section: 'components', name })) });
      if (result.status !== 'saved') throw new Error(result.status);
      return result.version;
    };
    const head = (await history.head())!;
    const version = await back(7);
    expect([labels(await history.read(version.id)), version.parents, (await history.head())!.revision]).to.deep.equal([names, [second], head.revision + 1]);
    expect(version.message.split(' from ')[0]).to.equal('Brought back field0, field1, field2, field3 and 3 more');
  });

  it('brings back the name of the app, its theme or one token of that, and nothing else', async () => {
    const [history, older] = [makeHistory(), { ...withLabels('A'), name: 'Older', theme: { accent: 'teal', 'radius-control': '2px' } }];
    const newer: AppDocument = { ...withLabels('B'), name: 'Newer', theme: { accent: 'red', 'radius-control': '8px', 'font-text': 'serif' } };
    const [first, plain] = [await saved(history, request(older, null)), withLabels('A')];
    const second = await saved(history, request(newer, first));
    const back = async (version: string, expected: string, path: readonly string[]): Promise<Version> => {
      const result = await history.restore(version, { author: 'ada', expected, parts: [{ section: 'app', name: '', path }] });
      if (result.status !== 'saved') throw new Error(result.status);
      return result.version;
    };
    const named = await back(first, second, ['name']);
    expect(await history.read(named.id)).to.deep.equal({ ...newer, name: 'Older' });
    expect([named.message.split(' from ')[0], named.edits]).to.deep.equal(['Brought back the name of the app', [{ type: 'setAppName', name: 'Older' }]]);
    const token = await back(first, named.id, ['theme', 'accent']);
    expect((await history.read(token.id)).theme).to.deep.equal({ ...newer.theme, accent: 'teal' });
    expect(token.message.split(' from ')[0]).to.equal('Brought back accent of the theme');
    const added = await back(first, token.id, ['theme', 'font-text']);
    expect((await history.read(added.id)).theme).to.deep.equal({ accent: 'teal', 'radius-control': '8px' });
    const themed = await back(second, added.id, ['theme']);
    expect(await history.read(themed.id)).to.deep.equal({ ...newer, name: 'Older' });
    // Undone as any other change.
    const undone = await history.takeBack(themed.id, { author: 'ada', expected: themed.id });
    expect(undone.status === 'saved' && (await history.read(undone.version.id)).theme).to.deep.equal({ accent: 'teal', 'radius-control': '8px' });
    const without = await saved(history, request(plain, undone.status === 'saved' ? undone.version.id : ''));
    const lone = await back(first, without, ['theme', 'accent']);
    expect((await history.read(lone.id)).theme).to.deep.equal({ accent: 'teal' });
    expect(await history.read((await back(without, lone.id, ['theme', 'accent'])).id)).to.deep.equal(plain);
  });

  it('takes back one change and leaves later ones; where they stand on it, it says where', async () => {
    const history = makeHistory();
    const first = await saved(history, request(withLabels('A', 'B'), null));
    const second = await saved(history, request(withLabels('Wrong', 'B'), first, 'Set label to Wrong'));
    const third = await saved(history, request(withLabels('Wrong', 'Later'), second));
    const result = await history.takeBack(second, { author: 'ada', expected: third });
    if (result.status !== 'saved') throw new Error(result.status);
    expect(labels(await history.read(result.version.id))).to.deep.equal(['A', 'Later']);
    expect(result.version.message).to.equal('Took back: Set label to Wrong');
    const fourth = await saved(history, request(withLabels('Other', 'Later'), result.version.id));
    expect(await history.takeBack(second, { author: 'ada', expected: fourth })).to.deep.equal({ status: 'conflict', conflicts: [{ path: ['components', 'field0', 'props', 'label'], base: 'Wrong', ours: 'Other', theirs: 'A' }] });
    expect(await history.takeBack(first, { author: 'ada', expected: fourth }).catch(({ code }: { code: string }) => code)).to.equal('history-first-version');
  });

  it('finds versions, page by page, and keeps what is written at them', async () => {
    const history = makeHistory();
    let head: string | null = null;
    for (let index = 0; index < 450; index += 1) head = await saved(history, request(makeDocument(`x${index}`, 1), head, index % 100 === 0 ? `Marked ${index}` : `Set ${index}`));
    const matches = ({ message }: { readonly message: string }): boolean => message.startsWith('Marked');
    const page = await history.find({ limit: 3, matches });
    expect(page.versions.map(({ message }) => message)).to.deep.equal(['Marked 400', 'Marked 300', 'Marked 200']);
    const rest = await history.find({ limit: 3, matches, from: page.next });
    expect([rest.versions.map(({ message }) => message), rest.next]).to.deep.equal([['Marked 100', 'Marked 0'], undefined]);
    const mark = { version: head!, name: 'Done', note: '', pinned: true };
    await history.mark(mark);
    expect((await history.marks()).get(head!)).to.deep.equal(mark);
    expect(await history.mark({ ...mark, version: 'none' }).catch(({ code }: { code: string }) => code)).to.equal('history-unknown-version');
  });
});
