import { expect } from 'chai';
import { fixtureDefinitions as components } from '../component/definitions.fixture.ts';
import { parseDocument } from '../document/index.ts';
import type { AppDocument } from '../document/index.ts';
import recorded from '../testing-data/history-first-format.json' with { type: 'json' };
import { appendAppFile, readAppFile, writeAppFile } from './app-file.ts';
import type { AppFile } from './app-file.ts';
import { createBranches } from './branches.ts';
import { createHistory } from './create-history.ts';
import { createMemoryHistoryStore } from './memory-history-store.ts';
import { createRetention } from './retention.ts';
import type { Version } from './version.ts';

const documentOf = (labels: Readonly<Record<string, string>>): AppDocument => parseDocument({ inlay: 1, name: 'App', pages: { main: { title: 'Main', order: 'a0' } }, components: Object.fromEntries(Object.entries(labels).map(([name, label], index) => [name, { type: 'field', parent: 'main', order: `a${index}`, props: { label } }])) }, { components }).document!;

/** An app with a merge, a deleted and a protected branch, and a mark; as a file, as it would come over a wire. */
async function makeFile() {
  const store = createMemoryHistoryStore();
  let now = Date.UTC(2026, 0, 2);
  const options = { store, app: 'app', components, clock: () => (now += 1000) };
  const branches = createBranches(options);
  const save = async (labels: Readonly<Record<string, string>>, branch = 'main'): Promise<string> => {
    const history = createHistory({ ...options, branch });
    const result = await history.save({ document: documentOf(labels), edits: [], message: 'Saved', origin: 'hand', author: 'ada', expected: (await history.head())?.version ?? null });
    if (result.status !== 'saved') throw new Error('stale');
    return result.version.id;
  };
  const first = await save({ one: 'A', two: 'B' });
  await branches.create('side', first);
  await save({ one: 'A', two: 'B2', three: 'C' }, 'side');
  await save({ two: 'B' });
  const { expected, expectedFrom } = await branches.plan({ into: 'main', from: 'side' });
  await branches.merge({ into: 'main', from: 'side', expected, expectedFrom, author: 'ada', choices: [] });
  await branches.remove('side');
  await branches.protect('main', true);
  await store.writeMark('app', { version: first, name: 'First', note: '', pinned: true });
  return { store, file: JSON.parse(JSON.stringify(await writeAppFile({ store, app: 'app', components }))) as AppFile };
}

describe('an app file', () => {
  it('brings back every version, branch and mark, with their ids', async () => {
    const { store, file } = await makeFile();
    const copy = createMemoryHistoryStore();
    const read = await readAppFile(file, { components });
    expect(await appendAppFile(copy, 'copy', read)).to.equal(true);
    const without = (branches: readonly object[]) => branches.map((branch) => ({ ...branch, revision: 0 }));
    expect(without(await copy.listBranches('copy'))).to.deep.equal(without(await store.listBranches('app')));
    expect(await copy.readMarks('copy')).to.deep.equal(await store.readMarks('app'));
    const at = (which: typeof store, app: string) => createHistory({ store: which, app, components, clock: () => 0 });
    for (const { version } of file.versions) expect(await at(copy, 'copy').read(version.id)).to.deep.equal(await at(store, 'app').read(version.id));
    expect(read.document.components).to.have.keys('two', 'three');
    expect(await appendAppFile(copy, 'copy', read)).to.equal(false);
  });

  it('keeps the ids of versions of the first format', async () => {
    const [store, copy] = [createMemoryHistoryStore(), createMemoryHistoryStore()];
    const nodes = new Map(Object.entries(recorded.nodes).map(([hash, text]) => [hash, Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0))]));
    for (const version of recorded.versions as unknown as Version[]) await store.commit('app', { branch: 'main', expected: version.parents[0] ?? null, version, nodes });
    const file = await writeAppFile({ store, app: 'app', components });
    expect(file.versions.map(({ version }) => version.id)).to.deep.equal(recorded.versions.map(({ id }) => id));
    await appendAppFile(copy, 'app', await readAppFile(JSON.parse(JSON.stringify(file)), { components }));
    const history = createHistory({ store: copy, app: 'app', components, clock: () => 0 });
    for (const [id, document] of Object.entries(recorded.documents)) expect(await history.read(id)).to.deep.equal(document);
  });

  it('holds a thinned history as well, with ids that can be proven', async () => {
    const { store } = await makeFile();
    const line = await store.listVersions('app', { branch: 'main', limit: 9 });
    await store.writeMark('app', { version: line.at(-1)!.id, name: '', note: '', pinned: false });
    await createRetention({ store, app: 'app', clock: Date.now }).remove(line[1]!.id);
    const file = JSON.parse(JSON.stringify(await writeAppFile({ store, app: 'app', components }))) as AppFile;
    expect(file.versions).to.have.length(3);
    const { document, versions } = await readAppFile(file, { components });
    expect([Object.keys(document.components), versions.at(-1)!.parents.every((parent) => versions.some(({ id }) => id === parent))]).to.deep.equal([['two', 'three'], true]);
  });

  it('is refused where anything of it was changed', async () => {
    const { file } = await makeFile();
    const faultOf = async (broken: unknown): Promise<string> => readAppFile(broken, { components }).then(() => 'fine', ({ message }: Error) => message);
    const [first, second] = file.versions as [AppFile['versions'][number], AppFile['versions'][number]];
    expect(await faultOf({})).to.include('It is no app with a history');
    expect(await faultOf({ ...file, versions: [{ ...first, version: { ...first.version, message: 'Other' } }] })).to.include('was changed');
    expect(await faultOf({ ...file, versions: [{ ...first, set: { ...first.set, app: { inlay: 1, name: 'Other' } } }] })).to.include('has another document than it says');
    expect(await faultOf({ ...file, versions: [second] })).to.include('follows one that is not before it');
    expect(await faultOf({ ...file, versions: [null] })).to.include('not written as one');
    expect(await faultOf({ ...file, branches: [{ name: 'main', version: 'x' }] })).to.include('at no version');
    expect(await faultOf({ ...file, branches: [{ name: '../x', version: first.version.id }] })).to.include('at no version');
    expect(await faultOf({ ...file, branches: [] })).to.include('no branch main');
    expect(await faultOf({ ...file, marks: [{ version: 'x' }] })).to.include('written at a version that is not in it');
  });
});
