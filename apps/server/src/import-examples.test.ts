import { fileURLToPath } from 'node:url';
import { createMemoryHistoryStore } from '@inlay/runtime/history';
import { expect } from 'chai';
import { importExamples } from './import-examples.ts';
import { openApp } from './routes/app-history.ts';
import { createMemoryStorage } from './storage/memory-storage.ts';

const folder = fileURLToPath(new URL('routes/fixtures/examples', import.meta.url));

describe('importExamples', () => {
  it('adds each example once, as an app named after its file', async () => {
    const keeping = { storage: createMemoryStorage(createMemoryHistoryStore()), components: [], user: { name: 'ada' }, clock: () => 0 };
    const faults = await importExamples(keeping, folder);
    expect(faults).to.have.length(1);
    expect(faults[0]).to.include('broken.app.json');
    await keeping.storage.apps.rename('notes', 'Mine now');
    await importExamples(keeping, folder);
    expect((await keeping.storage.apps.list()).map(({ id, name }) => `${id}: ${name}`)).to.deep.equal(['notes: Mine now']);
    const opened = await openApp(keeping, 'notes');
    expect(await opened?.history.list({ limit: 5 })).to.have.nested.property('[0].origin', 'import');
  });

  it('adds no example again that was deleted, nor one that was there before this was remembered and then deleted', async () => {
    const keeping = { storage: createMemoryStorage(createMemoryHistoryStore()), components: [], user: { name: 'ada' }, clock: () => 0 };
    await keeping.storage.apps.create({ id: 'notes', name: 'From before', createdAt: '2026-01-02T03:04:05.678Z' });
    await importExamples(keeping, folder);
    await keeping.storage.apps.remove('notes');
    await importExamples(keeping, folder);
    expect(await keeping.storage.apps.list()).to.deep.equal([]);
  });

  it('finds nothing where there is no folder', async () => {
    expect(await importExamples({ storage: createMemoryStorage(createMemoryHistoryStore()), components: [], user: { name: 'ada' }, clock: () => 0 }, '/nowhere')).to.deep.equal([]);
  });
});
