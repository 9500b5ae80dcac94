import { execFileSync, spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'chai';
import { definitions } from '@inlay/components/definitions';
import { parseDocument } from '@inlay/runtime/document';
import { createBranches, createHistory } from '@inlay/runtime/history';
import type { Branches } from '@inlay/runtime/history';
import { afterAll, vi } from 'vitest';
import { history } from './history.ts';
import { openHome } from './open-home.ts';

const root = mkdtempSync(join(tmpdir(), 'inlay-history-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));
let count = 0;
const fresh = (): string => join(root, String((count += 1)));

/** The command as it is called, with what it printed. */
async function inlayHistory(data: string, ...words: readonly string[]) {
  let [out, error] = ['', ''];
  const code = await history([...words, '--data', data], { out: (text) => { out += text; }, error: (text) => { error += text; } })
    .catch((refusal: Error & { readonly hint?: string }) => { error += `${refusal.message} ${refusal.hint ?? ''}`; return 1; });
  return { code, out, error };
}

/** Saves the app `notes` with this text on `main`. */
async function save(data: string, value: string): Promise<void> {
  const { storage, close } = openHome({ data, environment: {} });
  const notes = createHistory({ store: storage.history, app: 'notes', components: definitions, clock: Date.now });
  const { document } = parseDocument({ inlay: 1, name: 'Notes', pages: { main: {} }, components: { one: { type: 'text', parent: 'main', order: 'a0', props: { value } } } }, { components: definitions });
  const head = await notes.head();
  await notes.save({ document: document!, edits: [], message: `Set ${value}`, origin: 'hand', author: 'ada', expected: head?.version ?? null });
  if (head === undefined) await storage.apps.create({ id: 'notes', name: 'Notes', createdAt: '2026-01-02T03:04:05.678Z' });
  await close();
}

async function changeBranches(data: string, work: (branches: Branches) => Promise<void>): Promise<void> {
  const { storage, close } = openHome({ data, environment: {} });
  await work(createBranches({ store: storage.history, app: 'notes', components: definitions, clock: Date.now }));
  await close();
}

async function valueIn(data: string, app: string): Promise<unknown> {
  const { storage, close } = openHome({ data, environment: {} });
  try {
    const opened = createHistory({ store: storage.history, app, components: definitions, clock: Date.now });
    return (await opened.read((await opened.head())!.version)).components['one']?.props?.['value'];
  } finally {
    await close();
  }
}

const gitIn = (dir: string, ...words: readonly string[]): string => execFileSync('git', ['-C', dir, '-c', 'user.name=Grace', '-c', 'user.email=g@example.com', ...words], { encoding: 'utf8' });

/** A git host that takes pushes with the token only. */
async function startHost(token: string) {
  const folder = fresh();
  execFileSync('git', ['init', '-q', '--bare', '-b', 'main', folder]);
  gitIn(folder, 'config', 'http.receivepack', 'true');
  const server = createServer((request, response) => {
    if (request.headers.authorization !== `Basic ${Buffer.from(`token:${token}`).toString('base64')}`) {
      response.writeHead(401, { 'www-authenticate': 'Basic realm="git"' }).end();
      return;
    }
    const url = new URL(request.url ?? '/', 'http://host');
    const backend = spawn('git', ['http-backend'], { env: { PATH: process.env['PATH'], GIT_PROJECT_ROOT: folder, GIT_HTTP_EXPORT_ALL: '1', PATH_INFO: url.pathname, QUERY_STRING: url.search.slice(1), REQUEST_METHOD: request.method ?? 'GET', CONTENT_TYPE: request.headers['content-type'] ?? '', REMOTE_USER: 'token' } });
    request.pipe(backend.stdin);
    const chunks: Buffer[] = [];
    backend.stdout.on('data', (chunk: Buffer) => chunks.push(chunk));
    backend.on('close', () => {
      const answer = Buffer.concat(chunks);
      const end = answer.indexOf('\r\n\r\n');
      const headers = answer.subarray(0, end).toString().split('\r\n').map((line) => line.split(': ') as [string, string]);
      response.writeHead(Number(headers.find(([name]) => name === 'Status')?.[1].slice(0, 3) ?? 200), headers.filter(([name]) => name !== 'Status').flat()).end(answer.subarray(end + 4));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { folder, url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`, close: () => new Promise((resolve) => server.close(resolve)) };
}

describe('inlay history', () => {
  it('says how it is called when it is called wrongly', async () => {
    for (const words of [[], ['nonsense'], ['export'], ['export', 'notes'], ['export', '--git', 'x'], ['import', 'a', 'b', '--git', 'x'], ['push', 'notes'], ['list', 'x'], ['pull', 'u', '--git', 'x'], ['export', 'notes', '--git', 'x', '--file', 'y'], ['import', 'notes', '--file', 'y'], ['import', '--git', 'x', '--document'], ['list', '--nonsense']]) {
      const { code, error } = await inlayHistory(fresh(), ...words);
      expect([code, error.includes('inlay history export APP --git DIR')], words.join(' ')).to.deep.equal([2, true]);
    }
  });

  it('carries an app to a repository, and into another data folder', async () => {
    const [data, other, dir] = [fresh(), fresh(), fresh()];
    await save(data, 'first');
    await save(data, 'second');
    expect((await inlayHistory(data, 'list')).out).to.equal('notes\tNotes\n');
    expect(await inlayHistory(data, 'export', 'notes', '--git', dir)).to.deep.equal({ code: 0, out: `Wrote 2 commits to ${dir}: main.\n`, error: '' });
    expect((await inlayHistory(data, 'export', 'notes', '--git', dir)).out).to.equal(`${dir} has everything already.\n`);
    expect((await inlayHistory(other, 'import', '--git', dir)).out).to.match(/^Read 2 new versions into notes-[0-9a-f]{8}: main\.\n$/);
    const [app = ''] = (await inlayHistory(other, 'list')).out.split('\t');
    expect(await valueIn(other, app)).to.equal('second');
    expect((await inlayHistory(other, 'import', app, '--git', dir)).out).to.equal(`${app} has everything already.\n`);
    expect((await inlayHistory(data, 'export', 'nothing', '--git', dir)).error).to.include('There is no app "nothing"');
  });

  it('carries an app in one file, with its history or without', async () => {
    const [data, other, file] = [fresh(), fresh(), `${fresh()}.inlay.json`];
    await save(data, 'first');
    await save(data, 'second');
    expect((await inlayHistory(data, 'export', 'notes', '--file', file)).out).to.equal(`Wrote ${file}.\n`);
    expect((await inlayHistory(data, 'export', 'notes', '--file', file)).error).to.include('is there already');
    expect((await inlayHistory(other, 'import', '--file', file)).out).to.match(/^Read 2 versions into notes-[0-9a-f]{8}: main\.\n$/);
    expect((await inlayHistory(data, 'export', 'notes', '--file', `${file}.app.json`, '--document')).code).to.equal(0);
    expect((await inlayHistory(other, 'import', '--file', `${file}.app.json`)).out).to.match(/^Read one version into notes-/);
    for (const line of (await inlayHistory(other, 'list')).out.trim().split('\n')) expect(await valueIn(other, line.split('\t')[0]!)).to.equal('second');
    writeFileSync(file, readFileSync(file, 'utf8').replace('Set first', 'Set other'));
    expect(await inlayHistory(other, 'import', '--file', file)).to.deep.include({ code: 1, out: '' });
  });

  it('leaves nothing behind of an import that is refused', async () => {
    const [data, other, dir] = [fresh(), fresh(), fresh()];
    await save(data, 'first');
    await inlayHistory(data, 'export', 'notes', '--git', dir);
    writeFileSync(join(dir, 'components', 'one.json'), '{');
    gitIn(dir, 'commit', '-qam', 'Break it');
    expect(await inlayHistory(other, 'import', '--git', dir)).to.deep.include({ code: 1, out: '' });
    expect((await inlayHistory(other, 'list')).out).to.equal('');
    expect((await inlayHistory(data, 'import', 'notes', '--git', dir)).error).to.match(/components\/one\.json in commit [0-9a-f]{10} is not JSON/);
    expect(await valueIn(data, 'notes')).to.equal('first');
  });

  it('pushes to a remote and pulls from it, with a token from the environment that is kept nowhere', async () => {
    const token = 'a-secret-token';
    const [host, data, other, clone] = [await startHost(token), fresh(), fresh(), fresh()];
    try {
      await save(data, 'first');
      vi.stubEnv('INLAY_GIT_TOKEN', 'wrong');
      expect((await inlayHistory(data, 'push', 'notes', host.url)).error).to.include('It does not take the token in INLAY_GIT_TOKEN');
      vi.stubEnv('INLAY_GIT_TOKEN', token);
      const pushed = await inlayHistory(data, 'push', 'notes', host.url);
      expect(pushed, pushed.error).to.deep.equal({ code: 0, out: 'Pushed main.\n', error: '' });
      gitIn(host.folder, 'clone', '-q', '.', clone);
      writeFileSync(join(clone, 'components', 'one.json'), readFileSync(join(clone, 'components', 'one.json'), 'utf8').replace('"first"', '"by hand"'));
      gitIn(clone, 'commit', '-qam', 'Change it by hand');
      gitIn(clone, 'push', '-q', 'origin', 'main');
      expect((await inlayHistory(data, 'pull', 'notes', host.url)).out).to.equal('Read 1 new version into notes: main.\n');
      expect(await valueIn(data, 'notes')).to.equal('by hand');
      await save(data, 'after');
      expect((await inlayHistory(data, 'push', 'notes', host.url)).out).to.equal('Pushed main.\n');
      expect(gitIn(host.folder, 'log', '--format=%an %s', 'main').trim().split('\n')).to.deep.equal(['ada Set after', 'Grace Change it by hand', 'ada Set first']);
      expect((await inlayHistory(other, 'pull', host.url)).out).to.match(/^Read 3 new versions into notes-/);
      await changeBranches(data, async (branches) => {
        await branches.create('tried', (await branches.read('main')).version);
        await branches.remove('tried');
      });
      expect((await inlayHistory(data, 'push', 'notes', host.url)).out).to.equal('Pushed main, tried (deleted).\n');
      expect((await inlayHistory(other, 'pull', host.url)).out).to.match(/^Read 3 new versions into notes-[^:]*: main, tried \(deleted\)\.\n$/);
      const kept = readdirSync(data, { recursive: true, encoding: 'utf8' }).filter((file) => statSync(join(data, file)).isFile() && readFileSync(join(data, file)).includes(token));
      expect(kept).to.deep.equal([]);
    } finally {
      vi.unstubAllEnvs();
      await host.close();
    }
  });

  it('refuses what a remote has that unpacks to too much, by the file, and keeps nothing of it', async () => {
    const [host, data, clone] = [await startHost('t'), fresh(), fresh()];
    vi.stubEnv('INLAY_GIT_TOKEN', 't');
    try {
      gitIn(host.folder, 'clone', '-q', '.', clone);
      for (const folder of ['pages', 'components']) mkdirSync(join(clone, folder));
      writeFileSync(join(clone, 'app.json'), '{"inlay": 1, "name": "Bad"}');
      writeFileSync(join(clone, 'pages', 'main.json'), '{"title": "Main", "order": "a0"}');
      // Twenty kilobytes on the way, and more than is ever held at once.
      writeFileSync(join(clone, 'components', 'one.json'), Buffer.alloc(20_000_000, ' '));
      gitIn(clone, 'add', '.');
      gitIn(clone, 'commit', '-qm', 'Bad');
      gitIn(clone, 'push', '-q', 'origin', 'HEAD:main');
      const { code, error } = await inlayHistory(data, 'pull', host.url);
      expect([code, error.trim()]).to.deep.equal([1, `components/one.json in commit ${gitIn(clone, 'rev-parse', 'HEAD').slice(0, 10)} is larger than 4 MB.`]);
      const kept = readdirSync(data, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.pack') || name.endsWith('.tmp'));
      expect([kept, (await inlayHistory(data, 'list')).out]).to.deep.equal([[], '']);
    } finally {
      vi.unstubAllEnvs();
      await host.close();
    }
  });

  it('takes https addresses only, and no passwords in them', async () => {
    const data = fresh();
    await save(data, 'first');
    for (const [url, words] of [['git@example.com:x.git', 'A remote is an https address'], ['file:///tmp', 'A remote is an https address'], ['https://me:secret@example.com/x', 'holds a name or a password']]) {
      const { code, error } = await inlayHistory(data, 'push', 'notes', url!);
      expect([code, error.includes(words!), error.includes('secret')]).to.deep.equal([1, true, false]);
    }
  });
});
