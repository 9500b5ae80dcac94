import { MOST_REFUSALS } from '@inlay/runtime/ai';
import { expect } from 'chai';
import type { ResourceRecord, Storage } from './storage.ts';

const app = { id: 'feedback', name: 'Feedback', createdAt: '2026-01-02T03:04:05.678Z' };
const resource: ResourceRecord = {
  name: 'mine', description: 'A résumé', baseUrl: 'https://api.example.com/v1', schema: 'openai', models: ['a', 'b:7b'],
  settings: { query: { 'api-version': '1' }, timeouts: { idleMs: 5 } }, sealedKey: 'v1.x.y', keyTail: 'abcd', sealedHeaders: { 'x-team': 'v1.x.z' }, savedAt: '2026-01-02T03:04:05.678Z',
};

/** What every Storage must do; run by each implementation's test with a fresh one each time. Its history has a suite of its own. */
export function describeStorage(name: string, open: () => Promise<Storage>): void {
  describe(`${name} as a Storage`, () => {
    let storage: Storage;
    beforeEach(async () => {
      storage = await open();
    });
    afterEach(() => storage.close());

    it('starts empty', async () => {
      expect(await storage.apps.list()).to.deep.equal([]);
      expect(await storage.apps.read('feedback')).to.equal(undefined);
      expect(await storage.resources.list()).to.deep.equal([]);
      expect(await storage.resources.read('mine')).to.equal(undefined);
    });

    it('gives back an app as it was written, and takes each id once', async () => {
      expect(await storage.apps.create(app)).to.equal(true);
      expect(await storage.apps.create({ ...app, name: 'Other' })).to.equal(false);
      expect(await storage.apps.read('feedback')).to.deep.equal(app);
    });

    it('lists apps oldest first, by id where they are of the same moment', async () => {
      await storage.apps.create({ ...app, id: 'c', createdAt: '2026-03-01T00:00:00.000Z' });
      await storage.apps.create({ ...app, id: 'b' });
      await storage.apps.create({ ...app, id: 'a' });
      expect((await storage.apps.list()).map(({ id }) => id)).to.deep.equal(['a', 'b', 'c']);
    });

    it('renames and removes apps, and minds only the one that is named', async () => {
      await storage.apps.create(app);
      await storage.apps.create({ ...app, id: 'other' });
      await storage.apps.rename('feedback', 'New name');
      await storage.apps.rename('nobody', 'x');
      expect((await storage.apps.read('feedback'))?.name).to.equal('New name');
      expect((await storage.apps.read('other'))?.name).to.equal('Feedback');
      expect([await storage.apps.remove('feedback'), await storage.apps.remove('feedback')]).to.deep.equal([true, false]);
      expect((await storage.apps.list()).map(({ id }) => id)).to.deep.equal(['other']);
    });

    it('gives back a resource as it was saved, and replaces it whole', async () => {
      await storage.resources.save(resource);
      expect(await storage.resources.read('mine')).to.deep.equal(resource);
      const changed: ResourceRecord = { ...resource, sealedKey: null, keyTail: null, sealedHeaders: {}, models: [], settings: {} };
      await storage.resources.save(changed);
      expect(await storage.resources.list()).to.deep.equal([changed]);
    });

    it('lists resources most recently saved first', async () => {
      await storage.resources.save(resource);
      await storage.resources.save({ ...resource, name: 'newer', savedAt: '2026-02-01T00:00:00.000Z' });
      expect((await storage.resources.list()).map(({ name: own }) => own)).to.deep.equal(['newer', 'mine']);
    });

    it('removes a resource once', async () => {
      await storage.resources.save(resource);
      expect([await storage.resources.remove('mine'), await storage.resources.remove('mine')]).to.deep.equal([true, false]);
    });

    it('takes names and texts with quotes as they are (T9)', async () => {
      const odd = { ...app, id: `x' OR 1=1; DROP TABLE apps; --"`, name: `"'; --` };
      await storage.apps.create(odd);
      expect(await storage.apps.read(odd.id)).to.deep.equal(odd);
      expect(await storage.apps.read(`' OR 1=1 --`)).to.equal(undefined);
      expect(await storage.resources.read(`' OR 1=1 --`)).to.equal(undefined);
    });

    describeRefusals(() => storage);
    describeElements(() => storage);
    describeSettings(() => storage);
    describeKits(() => storage);
    describeExamples(() => storage);
  });
}

/** What models were learnt to refuse. */
function describeRefusals(opened: () => Storage): void {
  it('keeps what was learnt of models, each thing once, and forgets it by resource', async () => {
    const learnt = { resource: 'mine', baseUrl: 'https://h/v1', schema: 'openai', model: 'm', refused: 'temperature' as const, at: 5 };
    const other = { ...learnt, resource: 'other', refused: 'seed' as const, at: 6 };
    expect(await opened().refusals.list()).to.deep.equal([]);
    for (const one of [learnt, other, { ...learnt, at: 7 }]) await opened().refusals.add(one);
    expect(await opened().refusals.list()).to.deep.equal([other, { ...learnt, at: 7 }]);
    await opened().refusals.forget('mine');
    expect(await opened().refusals.list()).to.deep.equal([other]);
  });

  it('keeps no more of that than it should, the newest', async () => {
    for (let at = 0; at <= MOST_REFUSALS; at += 1) await opened().refusals.add({ resource: 'mine', baseUrl: 'https://h/v1', schema: 'openai', model: `m${at}`, refused: 'seed', at });
    const kept = await opened().refusals.list();
    expect([kept.length, kept[0]?.model]).to.deep.equal([MOST_REFUSALS, 'm1']);
  });
}

/** What the owner decided. */
function describeSettings(opened: () => Storage): void {
  it('has the settings of a new server until others are saved', async () => {
    expect(await opened().settings.read()).to.deep.equal({ disabledPresets: [] });
    await opened().settings.save({ disabledPresets: ['Groq', 'OpenAI'] });
    await opened().settings.save({ disabledPresets: ['Groq'] });
    expect(await opened().settings.read()).to.deep.equal({ disabledPresets: ['Groq'] });
  });
}

/** The modules of custom elements. */
function describeElements(opened: () => Storage): void {
  it('gives back the module of an element as it was saved, lists the latest first, and removes it once', async () => {
    const { elements } = opened();
    const older = { hash: 'a'.repeat(64), url: 'https://elsewhere.example/a.js', code: 'export {}; // ★', addedAt: '2026-01-02T03:04:05.678Z' };
    const newer = { ...older, hash: 'b'.repeat(64), addedAt: '2026-02-01T00:00:00.000Z' };
    expect([await elements.list(), await elements.read(older.hash)]).to.deep.equal([[], undefined]);
    for (const element of [older, newer, { ...newer, url: 'https://elsewhere.example/b.js' }]) await elements.save(element);
    expect(await elements.read(older.hash)).to.deep.equal(older);
    expect((await elements.list()).map(({ url }) => url)).to.deep.equal(['https://elsewhere.example/b.js', older.url]);
    expect([await elements.remove(older.hash), await elements.remove(older.hash)]).to.deep.equal([true, false]);
  });

  it('keeps the parts of an element by place, with another save those of that, and none once it is removed', async () => {
    const { elements } = opened();
    const element = { hash: 'c'.repeat(64), url: 'npm:stars@1.0.0', code: '{"elements":[]}', addedAt: '2026-01-02T03:04:05.678Z' };
    const parts = async (): Promise<readonly (string | undefined)[]> => Promise.all([0, 1, 2].map((place) => elements.readPart(element.hash, place)));
    expect(await parts()).to.deep.equal([undefined, undefined, undefined]);
    await elements.save(element, ['export {}; // ★', "import './0.js';", '{}']);
    expect(await parts()).to.deep.equal(['export {}; // ★', "import './0.js';", '{}']);
    await elements.save(element, ['', 'b']);
    expect(await parts()).to.deep.equal(['', 'b', undefined]);
    expect(await elements.read(element.hash)).to.deep.equal(element);
    await elements.remove(element.hash);
    expect(await parts()).to.deep.equal([undefined, undefined, undefined]);
  });
}

/** Which examples were added. */
function describeExamples(opened: () => Storage): void {
  it('remembers which examples were added', async () => {
    const { examples } = opened();
    for (const id of ['notes', 'notes', 'other']) await examples.add(id);
    expect(await Promise.all(['notes', 'other', 'new'].map(examples.has))).to.deep.equal([true, true, false]);
  });
}

/** The code that releases were made with. */
function describeKits(opened: () => Storage): void {
  it('keeps files of code as they were first saved', async () => {
    const { kits } = opened();
    const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
    await kits.save(new Map([['/embed-1.js', bytes('export {}; // ★')], ['/embed/a-1.js', bytes('')]]));
    await kits.save(new Map([['/embed-1.js', bytes('changed')], ['/embed/b-1.js', bytes('b')]]));
    expect(await Promise.all(['/embed-1.js', '/embed/a-1.js', '/embed/b-1.js', '/other'].map(async (path) => [await kits.has(path), new TextDecoder().decode(await kits.read(path))]))).to.deep.equal([[true, 'export {}; // ★'], [true, ''], [true, 'b'], [false, '']]);
    expect(await kits.read('/other')).to.equal(undefined);
  });
}
