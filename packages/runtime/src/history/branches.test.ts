import { expect } from 'chai';
import { fixtureDefinitions as components } from '../component/definitions.fixture.ts';
import { parseDocument } from '../document/index.ts';
import type { AppDocument } from '../document/index.ts';
import { createBranches } from './branches.ts';
import type { Branches, MergeChoice } from './branches.ts';
import { createHistory } from './create-history.ts';
import { createMemoryHistoryStore } from './memory-history-store.ts';

type Labels = Readonly<Record<string, string>>;
const documentOf = (labels: Labels): AppDocument => parseDocument({ inlay: 1, name: 'App', pages: { main: { title: 'Main', order: 'a0' } }, components: Object.fromEntries(Object.entries(labels).map(([name, label], index) => [name, { type: 'field', parent: 'main', order: `a${index}`, props: { label } }])) }, { components }).document!;
const labelsOf = ({ components: nodes }: AppDocument): Labels => Object.fromEntries(Object.entries(nodes).map(([name, { props }]) => [name, String(props?.['label'])]));

/** An app with one version on `main`, and a branch `side` from it. */
async function makeApp(labels: Labels = { one: 'A', two: 'B' }) {
  const store = createMemoryHistoryStore();
  let now = Date.UTC(2026, 0, 2);
  const options = { store, app: 'app', components, clock: () => (now += 1000) };
  const history = (branch: string) => createHistory({ ...options, branch });
  const save = async (branch: string, next: Labels, origin: 'hand' | 'merge' = 'hand'): Promise<string> => {
    const head = await history(branch).head();
    const result = await history(branch).save({ document: documentOf(next), edits: [], message: 'Saved', origin, author: 'ada', expected: head?.version ?? null });
    if (result.status !== 'saved') throw new Error('stale');
    return result.version.id;
  };
  const first = await save('main', labels);
  const branches = createBranches(options);
  await branches.create('side', first);
  return { branches, save, history, first, labels: async (branch: string) => labelsOf(await history(branch).read((await branches.read(branch)).version)) };
}

async function merge(branches: Branches, from: string, into: string, choices: readonly MergeChoice[] = []) {
  const { expected, expectedFrom } = await branches.plan({ into, from });
  return branches.merge({ into, from, expected, expectedFrom, author: 'ada', choices });
}

const codeOf = async (work: Promise<unknown>): Promise<string> => work.then(() => 'fine', ({ code }: { readonly code: string }) => code);

describe('createBranches', () => {
  it('begins a branch at any version, and keeps its changes apart', async () => {
    const { branches, save, labels, first } = await makeApp();
    await save('main', { one: 'A2', two: 'B' });
    await branches.create('older', first);
    await save('side', { one: 'A', two: 'B2' });
    expect([await labels('main'), await labels('side'), await labels('older')]).to.deep.equal([{ one: 'A2', two: 'B' }, { one: 'A', two: 'B2' }, { one: 'A', two: 'B' }]);
    expect((await branches.list()).map(({ name }) => name)).to.deep.equal(['main', 'older', 'side']);
    expect(await branches.compare('side', 'main')).to.deep.include({ ahead: 1, behind: 1 });
  });

  it('refuses names that are taken or cannot be, and versions that are not there', async () => {
    const { branches, first } = await makeApp();
    expect(await codeOf(branches.create('side', first))).to.equal('branch-taken');
    for (const name of ['', 'a b', '-a', 'a..b', 'a/', '/a', 'a.lock', 'a/b.lock/c', 'HEAD', 'a~1', 'x'.repeat(81)]) expect(await codeOf(branches.create(name, first)), name).to.equal('bad-branch-name');
    for (const name of ['feature/new-words', 'überblick', 'v1.2']) expect(await codeOf(branches.create(name, first)), name).to.equal('fine');
    expect(await codeOf(branches.create('other', 'none'))).to.equal('history-unknown-version');
  });

  it('merges what both changed, as one version with both as its parents', async () => {
    const { branches, save, labels, history } = await makeApp();
    const ours = await save('main', { one: 'A2', two: 'B' });
    const theirs = await save('side', { one: 'A', two: 'B2' });
    const result = await merge(branches, 'side', 'main');
    if (result.status !== 'saved') throw new Error(result.status);
    expect(result.version).to.deep.include({ parents: [ours, theirs], origin: 'merge', message: 'Merged side into main: one version', edits: [{ type: 'setProp', name: 'two', prop: 'label', value: 'B2' }] });
    expect(await labels('main')).to.deep.equal({ one: 'A2', two: 'B2' });
    expect(await labels('side')).to.deep.equal({ one: 'A', two: 'B2' });
    expect((await history('main').list({ limit: 9 })).map(({ message }) => message)).to.deep.equal(['Merged side into main: one version', 'Saved', 'Saved']);
  });

  it('makes one entry of a merge also where nothing else happened, and none where nothing is new', async () => {
    const { branches, save, labels, first } = await makeApp();
    await save('side', { one: 'A1', two: 'B' });
    const theirs = await save('side', { one: 'A2', two: 'B' });
    const result = await merge(branches, 'side', 'main');
    if (result.status !== 'saved') throw new Error(result.status);
    expect(result.version).to.deep.include({ parents: [first, theirs], message: 'Merged side into main: 2 versions' });
    expect(await labels('main')).to.deep.equal({ one: 'A2', two: 'B' });
    expect((await merge(branches, 'side', 'main')).status).to.equal('contained');
    expect((await merge(branches, 'main', 'side')).status).to.equal('saved');
  });

  it('asks where both changed one place, and saves what was chosen there', async () => {
    const { branches, save, labels } = await makeApp();
    await save('main', { one: 'Ours', two: 'B' });
    await save('side', { one: 'Theirs', two: 'B2' });
    const path = ['components', 'one', 'props', 'label'];
    expect(await merge(branches, 'side', 'main')).to.deep.equal({ status: 'conflict', conflicts: [{ path, base: 'A', ours: 'Ours', theirs: 'Theirs' }] });
    const result = await merge(branches, 'side', 'main', [{ path, side: 'theirs' }]);
    expect(result.status === 'saved' && result.version.message).to.equal('Merged side into main: one version, one place decided by hand');
    expect(await labels('main')).to.deep.equal({ one: 'Theirs', two: 'B2' });
  });

  it('merges again from where it merged last', async () => {
    const { branches, save, labels } = await makeApp();
    await save('main', { one: 'Ours', two: 'B' });
    await save('side', { one: 'Theirs', two: 'B' });
    await merge(branches, 'side', 'main', [{ path: ['components', 'one', 'props', 'label'], side: 'ours' }]);
    await save('side', { one: 'Theirs', two: 'Later' });
    // What was decided is not asked again: the label is as it was on the side branch when it was merged.
    expect((await merge(branches, 'side', 'main')).status).to.equal('saved');
    expect(await labels('main')).to.deep.equal({ one: 'Ours', two: 'Later' });
  });

  it('asks again where branches that were merged crosswise decided differently', async () => {
    const { branches, save, labels } = await makeApp({ one: 'A', two: 'B', three: 'C' });
    await save('main', { one: 'M', two: 'B', three: 'C' });
    await save('side', { one: 'S', two: 'B', three: 'C2' });
    const path = ['components', 'one', 'props', 'label'];
    const before = [await branches.plan({ into: 'main', from: 'side' }), await branches.plan({ into: 'side', from: 'main' })] as const;
    // Each side merges the head that the other one had, and keeps its own word.
    await branches.create('side-before', before[0].expectedFrom);
    await merge(branches, 'main', 'side', [{ path, side: 'ours' }]);
    await merge(branches, 'side-before', 'main', [{ path, side: 'ours' }]);
    expect((await branches.compare('side', 'main')).bases).to.have.members([before[0].expected, before[0].expectedFrom]);
    expect(await merge(branches, 'side', 'main')).to.deep.equal({ status: 'conflict', conflicts: [{ path, base: 'A', ours: 'M', theirs: 'S' }] });
    await merge(branches, 'side', 'main', [{ path, side: 'theirs' }]);
    expect(await labels('main')).to.deep.equal({ one: 'S', two: 'B', three: 'C2' });
  });

  it('merges nothing when a branch moved since it was looked at', async () => {
    const { branches, save, first } = await makeApp();
    const theirs = await save('side', { one: 'A', two: 'B2' });
    const stale = { into: 'main', from: 'side', expected: first, expectedFrom: first, author: 'ada', choices: [] };
    expect(await branches.merge(stale)).to.deep.equal({ status: 'stale', head: { version: first, revision: 1 } });
    await save('main', { one: 'A2', two: 'B' });
    expect((await branches.merge({ ...stale, expectedFrom: theirs })).status).to.equal('stale');
  });

  it('lets a protected branch take merges only', async () => {
    const { branches, save, labels, history, first } = await makeApp();
    await branches.protect('main', true);
    expect(await codeOf(save('main', { one: 'X', two: 'B' }))).to.equal('branch-protected');
    expect(await codeOf(history('main').restore(first, { author: 'ada', expected: first }))).to.equal('branch-protected');
    await save('side', { one: 'A2', two: 'B' });
    expect((await merge(branches, 'side', 'main')).status).to.equal('saved');
    expect(await labels('main')).to.deep.equal({ one: 'A2', two: 'B' });
    expect((await branches.protect('main', false)).isProtected).to.equal(false);
    expect(await codeOf(save('main', { one: 'X', two: 'B' }))).to.equal('fine');
  });

  it('keeps what a deleted branch has, and brings it back', async () => {
    const { branches, save, labels, history } = await makeApp();
    const last = await save('side', { one: 'A', two: 'Only here' });
    expect([await codeOf(branches.remove('main')), await codeOf(branches.protect('side', true).then(() => branches.remove('side')))]).to.deep.equal(['branch-kept', 'branch-kept']);
    await branches.protect('side', false);
    expect((await branches.remove('side')).deletedAt).to.match(/^2026/);
    expect(await codeOf(save('side', { one: 'A', two: 'More' }))).to.equal('branch-deleted');
    expect(labelsOf(await history('main').read(last))).to.deep.equal({ one: 'A', two: 'Only here' });
    expect(await codeOf(branches.create('side', last))).to.equal('branch-taken');
    expect(await branches.bringBack('side')).to.not.have.property('deletedAt');
    expect(await labels('side')).to.deep.equal({ one: 'A', two: 'Only here' });
  });
});
