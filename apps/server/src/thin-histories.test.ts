import { createHistory, createMemoryHistoryStore, createRetention } from '@inlay/runtime/history';
import { definitions } from '@inlay/components/definitions';
import { parseDocument } from '@inlay/runtime/document';
import { expect } from 'chai';
import { createMemoryStorage } from './storage/memory-storage.ts';
import { thinHistories } from './thin-histories.ts';

describe('thinHistories', () => {
  it('thins the apps whose owner decided so, says which could not be, and leaves the others alone', async () => {
    const store = createMemoryHistoryStore();
    const storage = createMemoryStorage({ ...store, bury: async (app, burial) => (app === 'busy' ? false : store.bury(app, burial)) });
    const { document } = parseDocument({ inlay: 1, name: 'App', pages: { main: {} } }, { components: definitions });
    for (const id of ['kept', 'thinned', 'busy']) {
      await storage.apps.create({ id, name: id, createdAt: '2020-01-01T00:00:00.000Z' });
      let expected: string | null = null;
      for (let minute = 0; minute < 4; minute += 1) {
        const saved = await createHistory({ store, app: id, components: definitions, clock: () => minute * 60_000 }).save({ document: document!, edits: [], message: `${minute}`, origin: 'hand', author: 'ada', expected });
        expected = saved.head!.version;
      }
      if (id !== 'kept') await createRetention({ store, app: id, clock: Date.now }).setPolicy({ allHours: 1, hourlyDays: 1 });
    }
    expect(await thinHistories({ storage, clock: Date.now })).to.deep.equal(['The history of busy was not thinned: Versions are being saved all the time, so nothing was taken away.']);
    const counts = await Promise.all(['kept', 'thinned', 'busy'].map(async (app) => (await store.surveyVersions(app)).versions.length));
    expect(counts).to.deep.equal([4, 2, 4]);
  });
});
