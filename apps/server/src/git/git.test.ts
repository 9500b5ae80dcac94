import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { deflateSync } from 'node:zlib';
import { parseDocument } from '@inlay/runtime/document';
import type { AppDocument } from '@inlay/runtime/document';
import { createBranches, createHistory, createMemoryHistoryStore } from '@inlay/runtime/history';
import type { HistoryStore } from '@inlay/runtime/history';
import { expect } from 'chai';
import { afterAll } from 'vitest';
import { exportHistory } from './export-history.ts';
import { readHistory } from './import-history.ts';
import { addPack, blob, delta, zeros } from './objects/pack.fixture.ts';
import { openRepository } from './repository.ts';

const components = [{ type: 'text', props: { value: {} }, events: {} }];
const root = mkdtempSync(join(tmpdir(), 'inlay-git-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));
let count = 0;
const fresh = (): string => join(root, String((count += 1)));

type Values = Readonly<Record<string, string>>;
const documentOf = (values: Values, name = 'Notes'): AppDocument => parseDocument({ inlay: 1, name, pages: { main: { title: 'Main', order: 'a0' } }, components: Object.fromEntries(Object.entries(values).map(([each, value], index) => [each, { type: 'text', parent: 'main', order: `a${index}`, props: { value } }])), functions: { total: '(a) => a + 1' } }, { components }).document!;
const valuesOf = (document: AppDocument): Values => Object.fromEntries(Object.entries(document.components).map(([name, { props }]) => [name, String(props?.['value'])]));

/** The real git, with no settings of whoever runs this. */
function gitIn(dir: string, ...words: readonly string[]): string {
  const person = { GIT_AUTHOR_NAME: 'Grace', GIT_AUTHOR_EMAIL: 'grace@example.com', GIT_COMMITTER_NAME: 'Grace', GIT_COMMITTER_EMAIL: 'grace@example.com' };
  return execFileSync('git', ['-C', dir, ...words], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'], env: { PATH: process.env['PATH'], HOME: root, GIT_CONFIG_NOSYSTEM: '1', ...person } });
}

function makeApp(store: HistoryStore = createMemoryHistoryStore(), app = 'notes') {
  let now = Date.UTC(2026, 0, 2);
  const options = { store, app, components, clock: () => (now += 60_001) };
  const branches = createBranches(options);
  const save = async (values: Values, branch = 'main', message = 'Saved'): Promise<string> => {
    const history = createHistory({ ...options, branch });
    const result = await history.save({ document: documentOf(values), edits: [{ type: 'setAppName', name: message }], message, origin: 'hand', author: 'ada', expected: (await history.head())?.version ?? null });
    if (result.status !== 'saved') throw new Error('stale');
    return result.version.id;
  };
  const merge = async (from: string, into: string): Promise<void> => {
    const { expected, expectedFrom } = await branches.plan({ into, from });
    expect((await branches.merge({ into, from, expected, expectedFrom, author: 'ada', choices: [] })).status).to.equal('saved');
  };
  const gitApp = { store, app, components };
  return {
    store, app, branches, save, merge, gitApp,
    exportTo: async (dir: string) => exportHistory(await openRepository(dir, { create: 'worktree' }), gitApp),
    async importFrom(dir: string) {
      const repository = await openRepository(dir);
      const plan = await readHistory(repository, gitApp, [...await repository.branches(), ...await repository.deletedBranches()]);
      expect(await store.append(app, plan)).to.equal(true);
      return plan;
    },
    read: async (branch = 'main') => createHistory({ ...options, branch }).read((await branches.read(branch)).version),
  };
}

/** An app with a branch that was merged, exported to a new folder. */
async function exported() {
  const app = makeApp();
  const first = await app.save({ one: 'A', two: 'B' }, 'main', 'Made the app');
  await app.branches.create('side', first);
  await app.save({ one: 'A', two: 'B2' }, 'side', 'Changed two');
  await app.save({ one: 'A2', two: 'B' }, 'main', 'Changed one');
  await app.merge('side', 'main');
  const dir = fresh();
  return { app, dir, done: await app.exportTo(dir) };
}

const failureOf = async (work: Promise<unknown>): Promise<string> => work.then(() => 'fine', (error: Error) => error.message);

describe('a history in git', () => {
  it('is a repository that git finds no fault with, and that reads well', async () => {
    const { dir, done } = await exported();
    expect(done).to.deep.equal({ commits: 4, moved: ['main', 'side'] });
    expect(gitIn(dir, 'fsck', '--strict', '--no-dangling')).to.equal('');
    expect(gitIn(dir, 'status', '--porcelain')).to.equal('');
    expect(gitIn(dir, 'log', '--format=%an <%ae> %aI %s', 'main').trim().split('\n').sort()).to.deep.equal([
      'ada <ada@inlay.invalid> 2026-01-02T00:01:00Z Made the app', 'ada <ada@inlay.invalid> 2026-01-02T00:02:00Z Changed two',
      'ada <ada@inlay.invalid> 2026-01-02T00:03:00Z Changed one', 'ada <ada@inlay.invalid> 2026-01-02T00:04:00Z Merged side into main: one version',
    ].map((line) => line.replace('Z ', '+00:00 ')).sort());
    expect(gitIn(dir, 'log', '-p', '--format=%s%n%(trailers:key=Inlay-Version,valueonly)', '-1', 'side')).to.match(/^Changed two\n[0-9a-f]{64}\n[^]*components\/two\.json[^]*\n-    "value": "B"\n\+    "value": "B2"\n/);
    expect(JSON.parse(readFileSync(join(dir, 'components', 'one.json'), 'utf8'))).to.deep.equal({ order: 'a0', parent: 'main', props: { value: 'A2' }, type: 'text' });
  });

  it('has a tag for each release', async () => {
    const { app, dir } = await exported();
    const head = (await app.branches.read('side')).version;
    await app.store.releases.add('notes', { version: '1.2.0', source: head, notes: '', author: 'ada', at: '2026-01-02T00:00:00.000Z', kit: '1' });
    expect(await app.exportTo(dir)).to.deep.equal({ commits: 0, moved: ['v1.2.0'] });
    expect(gitIn(dir, 'rev-parse', 'v1.2.0')).to.equal(gitIn(dir, 'rev-parse', 'side'));
    expect(await app.exportTo(dir)).to.deep.equal({ commits: 0, moved: [] });
  });

  it('comes back with the same ids, into another store', async () => {
    const { app, dir } = await exported();
    const copy = makeApp();
    expect((await copy.importFrom(dir)).versions).to.have.length(4);
    expect(await copy.branches.list()).to.deep.equal((await app.branches.list()).map((branch) => ({ ...branch, revision: 1 })));
    const [{ version } = { version: '' }] = await app.branches.list();
    expect(await copy.store.readVersion('notes', version)).to.deep.equal(await app.store.readVersion('notes', version));
    expect(await copy.read()).to.deep.equal(await app.read());
    expect((await copy.importFrom(dir)).versions).to.deep.equal([]);
  });

  it('keeps deleted branches out of sight, and brings them back as deleted ones with the same ids', async () => {
    const { app, dir } = await exported();
    const tried = await app.branches.create('tried/out', (await app.branches.read('side')).version);
    await app.save({ one: 'Tried', two: 'B2' }, tried.name, 'Tried something');
    await app.exportTo(dir);
    await app.branches.remove('tried/out');
    await app.branches.remove('side');
    expect(await app.exportTo(dir)).to.deep.equal({ commits: 0, moved: ['side (deleted)', 'tried/out (deleted)'] });
    expect([gitIn(dir, 'branch', '--format=%(refname:short)').trim(), gitIn(dir, 'fsck', '--strict', '--no-dangling')]).to.deep.equal(['main', '']);
    gitIn(dir, 'gc', '-q', '--prune=now');
    const copy = makeApp();
    expect((await copy.importFrom(dir)).versions).to.have.length(5);
    const states = async ({ branches }: typeof app) => (await branches.list()).map(({ name, version, deletedAt }) => [name, version, deletedAt]);
    expect(await states(copy)).to.deep.equal(await states(app));
    expect((await copy.importFrom(dir)).branches).to.deep.equal([]);
    await app.branches.bringBack('side');
    expect((await app.exportTo(dir)).moved).to.deep.equal(['side']);
    expect([gitIn(dir, 'for-each-ref', '--format=%(refname)', 'refs/inlay').trim(), await app.exportTo(dir)]).to.deep.equal(['refs/inlay/deleted/tried/out', { commits: 0, moved: [] }]);
  });

  it('only adds when it is exported again', async () => {
    const { app, dir } = await exported();
    expect(await app.exportTo(dir)).to.deep.equal({ commits: 0, moved: [] });
    const before = gitIn(dir, 'rev-parse', 'main').trim();
    await app.save({ one: 'A3', two: 'B2' });
    expect(await app.exportTo(dir)).to.deep.equal({ commits: 1, moved: ['main'] });
    expect(gitIn(dir, 'rev-parse', 'main^').trim()).to.equal(before);
    expect(gitIn(dir, 'status', '--porcelain')).to.equal('');
  });

  it('is not written where the repository has commits that the app has not', async () => {
    const { app, dir } = await exported();
    gitIn(dir, 'commit', '-q', '--allow-empty', '-m', 'By hand');
    const head = gitIn(dir, 'rev-parse', 'main');
    await app.save({ one: 'x', two: 'y' });
    expect(await failureOf(app.exportTo(dir))).to.include('The branch main of the repository has commits that the app has not');
    expect([gitIn(dir, 'rev-parse', 'main'), gitIn(dir, 'status', '--porcelain')]).to.deep.equal([head, '']);
  });

  it('brings hand-made commits in as new versions with their authors', async () => {
    const { app, dir } = await exported();
    gitIn(dir, 'checkout', '-q', '-b', 'by-hand');
    writeFileSync(join(dir, 'components', 'three.json'), JSON.stringify({ type: 'text', parent: 'main', order: 'a5', props: { value: 'C' } }));
    gitIn(dir, 'add', '.');
    gitIn(dir, 'commit', '-qm', 'Add a third text');
    gitIn(dir, 'checkout', '-q', 'main');
    writeFileSync(join(dir, 'README.md'), 'Beside the app\n');
    writeFileSync(join(dir, 'components', 'two.json'), readFileSync(join(dir, 'components', 'two.json'), 'utf8').replace('"B2"', '"By hand"'));
    gitIn(dir, 'add', '.');
    gitIn(dir, 'commit', '-qm', 'Change two by hand');
    gitIn(dir, 'merge', '-q', '--no-edit', 'by-hand');
    const { versions, notes } = await app.importFrom(dir);
    expect(notes).to.deep.equal([]);
    expect(versions.map(({ author, origin, message, parents }) => [author, origin, message, parents.length])).to.have.deep.members([['Grace', 'import', 'Add a third text', 1], ['Grace', 'import', 'Change two by hand', 1], ['Grace', 'import', "Merge branch 'by-hand'", 2]]);
    expect(versions.find(({ message }) => message === 'Change two by hand')!.edits).to.deep.equal([{ type: 'setProp', name: 'two', prop: 'value', value: 'By hand' }]);
    expect(valuesOf(await app.read())).to.deep.equal({ one: 'A2', two: 'By hand', three: 'C' });
    // What was imported is not written again, and what stands beside the app stays there.
    const head = gitIn(dir, 'rev-parse', 'main').trim();
    await app.save({ one: 'After', two: 'By hand', three: 'C' });
    expect(await app.exportTo(dir)).to.deep.equal({ commits: 1, moved: ['main'] });
    expect([gitIn(dir, 'rev-parse', 'main^').trim(), existsSync(join(dir, 'README.md')), gitIn(dir, 'fsck', '--strict', '--no-dangling')]).to.deep.equal([head, true, '']);
    expect((await app.importFrom(dir)).versions).to.deep.equal([]);
  });

  it('takes an amended commit as a new version, whatever it says it is', async () => {
    const { app, dir } = await exported();
    writeFileSync(join(dir, 'components', 'one.json'), readFileSync(join(dir, 'components', 'one.json'), 'utf8').replace('"A2"', '"Amended"'));
    gitIn(dir, 'commit', '-qa', '--amend', '--no-edit');
    const { versions, notes } = await app.importFrom(dir);
    expect(versions.map(({ origin, message }) => [origin, message])).to.deep.equal([['import', 'Merged side into main: one version']]);
    expect(notes.join()).to.include('came as main-from-git');
    expect([valuesOf(await app.read())['one'], valuesOf(await app.read('main-from-git'))['one']]).to.deep.equal(['A2', 'Amended']);
  });

  it('leaves what is not committed in a working tree alone', async () => {
    const { app, dir } = await exported();
    await app.save({ one: 'Next', two: 'B2' });
    writeFileSync(join(dir, 'components', 'one.json'), 'mine');
    expect(await failureOf(app.exportTo(dir))).to.include('components/one.json is changed in');
    expect(readFileSync(join(dir, 'components', 'one.json'), 'utf8')).to.equal('mine');
  });

  it('refuses folders that are no repositories', async () => {
    const { exportTo, importFrom, save } = makeApp();
    await save({ one: 'A' });
    const full = fresh();
    mkdirSync(full);
    expect(await failureOf(importFrom(full))).to.include('is no git repository');
    writeFileSync(join(full, 'file'), '');
    expect(await failureOf(exportTo(full))).to.include('is no git repository, and not empty');
    writeFileSync(join(full, '.git'), 'gitdir: /elsewhere');
    expect(await failureOf(importFrom(full))).to.include('.git is no folder');
  });
});

describe('a hostile repository', () => {
  /** A repository of one commit with these files. */
  const repositoryWith = (change: (dir: string) => void): string => {
    const dir = fresh();
    mkdirSync(join(dir, 'components'), { recursive: true });
    mkdirSync(join(dir, 'pages'));
    gitIn(dir, 'init', '-q', '-b', 'main');
    writeFileSync(join(dir, 'app.json'), '{"inlay": 1, "name": "Bad"}');
    writeFileSync(join(dir, 'pages', 'main.json'), '{"title": "Main", "order": "a0"}');
    change(dir);
    gitIn(dir, 'add', '.');
    gitIn(dir, 'commit', '-qm', 'Bad');
    return dir;
  };

  it('is refused with the file and the commit, and nothing of it is written', async () => {
    const text = '{"type": "text", "parent": "main", "order": "a0"}';
    const cases: readonly (readonly [string, (dir: string) => void])[] = [
      ['components/one.json in commit', (dir) => writeFileSync(join(dir, 'components', 'one.json'), '<<<<<<< HEAD\n{}')],
      ['components/one.json in commit', (dir) => symlinkSync('/etc/passwd', join(dir, 'components', 'one.json'))],
      ['"components/Con..json" in commit', (dir) => writeFileSync(join(dir, 'components', 'Con..json'), text)],
      ['components/one.json in commit', (dir) => writeFileSync(join(dir, 'components', 'one.json'), `"${'x'.repeat(4_000_001)}"`)],
      ['components/one.json in commit', (dir) => writeFileSync(join(dir, 'components', 'one.json'), '{"type": "text", "parent": "nowhere", "order": "a0"}')],
      ['components in commit', (dir) => (rmSync(join(dir, 'components'), { recursive: true }), writeFileSync(join(dir, 'components'), text))],
      ['app.json in commit', (dir) => writeFileSync(join(dir, 'app.json'), '[]')],
      ['app.json is missing', (dir) => rmSync(join(dir, 'app.json'))],
    ];
    for (const [words, change] of cases) {
      const app = makeApp();
      expect(await failureOf(app.importFrom(repositoryWith(change))), words).to.include(words);
      expect(await app.store.listBranches('notes')).to.deep.equal([]);
    }
  });

  /** A repository with a file whose object has this id and is nowhere. */
  const repositoryWithout = (oid: string): string => {
    const dir = repositoryWith(() => undefined);
    const made = (words: readonly string[], input: string): string => execFileSync('git', ['-C', dir, ...words], { input, encoding: 'utf8', env: { PATH: process.env['PATH'], HOME: root, GIT_AUTHOR_NAME: 'G', GIT_AUTHOR_EMAIL: 'g@x', GIT_COMMITTER_NAME: 'G', GIT_COMMITTER_EMAIL: 'g@x' } }).trim();
    const folder = made(['mktree', '--missing'], `100644 blob ${oid}\tone.json\n`);
    const tree = made(['mktree'], `${gitIn(dir, 'ls-tree', 'main')}040000 tree ${folder}\tcomponents\n`);
    gitIn(dir, 'update-ref', 'refs/heads/main', made(['commit-tree', tree], 'Bad'));
    return dir;
  };

  it('is refused with the file that is too large, before that is unpacked, in a pack or in a file of its own', async () => {
    const oid = 'ab'.repeat(20);
    const bomb = { kind: 3, size: 4_000_000_000, packed: zeros(4_000) };
    const change = delta(65_536, 1_000 * 65_536, Array.from({ length: 1_000 }, () => 128));
    const packs = [[bomb], [blob(Buffer.alloc(65_536)), { kind: 6, size: change.byteLength, base: 0, packed: deflateSync(change) }]];
    const before = process.resourceUsage().maxRSS;
    for (const entries of packs) {
      const dir = repositoryWithout(oid);
      addPack(join(dir, '.git'), entries, entries.length === 1 ? [oid] : ['00'.repeat(20), oid]);
      expect(await failureOf(makeApp().importFrom(dir))).to.match(/^components\/one\.json in commit [0-9a-f]{10} is larger than 4 MB\.$/);
    }
    const dir = repositoryWithout(oid);
    mkdirSync(join(dir, '.git', 'objects', 'ab'), { recursive: true });
    const path = join(dir, '.git', 'objects', 'ab', oid.slice(2));
    writeFileSync(path, zeros(4_000, Buffer.from('blob 4000000000\0')));
    expect(await failureOf(makeApp().importFrom(dir))).to.match(/^components\/one\.json in commit [0-9a-f]{10} is larger than 4 MB\.$/);
    writeFileSync(path, zeros(4_000, Buffer.from('blob 10\0')));
    expect(await failureOf(makeApp().importFrom(dir))).to.include(`File ${oid} of the repository is missing or damaged`);
    expect(process.resourceUsage().maxRSS - before).to.be.lessThan(1_000_000);
  });

  it('is refused where a list of files, a commit or a list of branches is too large, or all files of the app are together', async () => {
    const bomb = zeros(4_000, Buffer.from('tree 4000000000\0'));
    const { dir } = await exported();
    for (const [kind, word] of [['main:components', 'Tree'], ['main', 'Commit']] as const) {
      const oid = gitIn(dir, 'rev-parse', kind).trim();
      const path = join(dir, '.git', 'objects', oid.slice(0, 2), oid.slice(2));
      rmSync(path);
      writeFileSync(path, bomb);
      expect(await failureOf(makeApp().importFrom(dir))).to.equal(`${word} ${oid} cannot be read. An object of the repository has 4,000 MB; at most 16 MB are read.`);
    }
    writeFileSync(join(dir, '.git', 'packed-refs'), Buffer.alloc(16_000_001, '#'));
    expect(await failureOf(makeApp().importFrom(dir))).to.include('packed-refs of the repository is larger than 16 MB');
    const many = repositoryWith((folder) => {
      for (let index = 0; index < 9; index += 1) writeFileSync(join(folder, 'components', `text${index}.json`), `"${index}${' '.repeat(3_900_000)}"`);
    });
    expect(await failureOf(makeApp().importFrom(many))).to.include('The files of the app in commit').and.to.include('are larger than 32 MB together');
  });

  it('is refused where an object is damaged', async () => {
    const { dir } = await exported();
    const oid = gitIn(dir, 'rev-parse', 'main:components').trim();
    const path = join(dir, '.git', 'objects', oid.slice(0, 2), oid.slice(2));
    rmSync(path);
    writeFileSync(path, 'nothing');
    expect(await failureOf(makeApp().importFrom(dir))).to.include(`Tree ${oid} of the repository is missing or damaged`);
  });
});
