import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { definitions } from '@inlay/components/definitions';
import { parseDocument } from '@inlay/runtime/document';
import { createHistory } from '@inlay/runtime/history';
import { expect } from 'chai';
import { afterAll } from 'vitest';
import { history } from './history.ts';
import { openHome } from './open-home.ts';

const folder = mkdtempSync(join(tmpdir(), 'inlay-retention-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
let count = 0;

/** A data folder with an app whose versions are three days old, some of them by bob; with their ids. */
async function makeHome(): Promise<{ readonly data: string; readonly ids: readonly string[] }> {
  const data = join(folder, String((count += 1)));
  const home = openHome({ data, environment: {} });
  const ids: string[] = [];
  await home.storage.apps.create({ id: 'app', name: 'App', createdAt: '2026-01-01T00:00:00.000Z' });
  const first = Math.floor(Date.now() / 86_400_000 - 3) * 86_400_000;
  for (let index = 0; index < 6; index += 1) {
    const { document } = parseDocument({ inlay: 1, name: `Secret word ${index}`, pages: { main: {} } }, { components: definitions });
    const saved = await createHistory({ store: home.storage.history, app: 'app', components: definitions, clock: () => first + index * 60_000 }).save({ document: document!, edits: [], message: 'Saved', origin: 'hand', author: index % 2 === 0 ? 'ada' : 'bob', expected: ids.at(-1) ?? null });
    if (saved.status !== 'saved') throw new Error(saved.status);
    ids.push(saved.version.id);
  }
  const at = '2026-01-01T00:00:00.000Z';
  await home.storage.history.releases.add('app', { version: '1.0.0', source: ids[0]!, notes: 'Secret word of a release', author: 'bob', at, kit: '1' });
  await home.storage.history.releases.move('app', { environment: 'live', from: null, to: '1.0.0', by: 'bob', at, cause: 'published' });
  await home.close();
  return { data, ids };
}

async function run(data: string, ...words: readonly string[]): Promise<{ readonly code: number; readonly text: string }> {
  const texts: string[] = [];
  const code = await history([...words, '--data', data], { out: (text) => void texts.push(text), error: (text) => void texts.push(text) });
  return { code, text: texts.join('') };
}

describe('inlay history thin, delete and dump', () => {
  it('says what thinning would take away, takes it away, and keeps the first and the newest', async () => {
    const { data } = await makeHome();
    const policy = ['--all-hours', '24', '--hourly-days', '30'];
    expect(await run(data, 'thin', 'app', ...policy, '--dry-run')).to.deep.equal({ code: 0, text: 'Would thin 4 of 6 versions.\n' });
    expect((await run(data, 'thin', 'app', ...policy)).text).to.equal('Thinned 4 of 6 versions.\n');
    const { versions, tombstones } = JSON.parse((await run(data, 'dump', 'app')).text) as { versions: { document: { name: string } }[]; tombstones: unknown[] };
    expect([versions.map(({ document }) => document.name), tombstones.length]).to.deep.equal([['Secret word 0', 'Secret word 5'], 4]);
  });

  it('takes a name and an app away, and leaves no byte of them in the file', async () => {
    const { data, ids } = await makeHome();
    expect((await run(data, 'delete', 'app', '--author', 'bob')).text).to.equal('Took the name off 3 versions and 2 releases, moves and plans.\n');
    expect((await run(data, 'dump', 'app')).text).to.not.contain('bob');
    const dumped = JSON.parse((await run(data, 'dump', 'app')).text) as Record<string, { version?: string; to?: string; name?: string }[]>;
    expect([dumped['releases']?.[0]?.version, dumped['moves']?.[0]?.to, dumped['plans'], dumped['branches']?.[0]?.name]).to.deep.equal(['1.0.0', '1.0.0', [], 'main']);
    expect((await run(data, 'delete', 'app', '--version', ids[2]!)).text).to.equal('Deleted the version.\n');
    expect((await run(data, 'dump', 'app')).text).to.contain('Secret word 3').and.not.contain('Secret word 2');
    await run(data, 'delete', 'app', '--everything');
    expect(readFileSync(join(data, 'data', 'inlay.sqlite')).toString('latin1')).to.not.contain('Secret word').and.not.contain('bob');
    const failure: unknown = await run(data, 'dump', 'app').catch((error: unknown) => error);
    expect(failure).to.have.property('code', 'no-such-app');
  });

  it('says what is wrong with a call', async () => {
    const { data } = await makeHome();
    for (const words of [[], ['shrink'], ['thin'], ['delete', 'app'], ['delete', 'app', '--author', 'bob', '--everything'], ['thin', 'app', '--all-hours', '5'], ['thin', 'app', '--all-hours', '0', '--hourly-days', '1'], ['thin', 'app', '--nonsense']]) {
      const { code, text } = await run(data, ...words);
      expect([code, text.includes('inlay history thin')]).to.deep.equal([2, true]);
    }
  });
});
