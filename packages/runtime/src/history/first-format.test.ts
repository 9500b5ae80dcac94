import { expect } from 'chai';
import { fixtureDefinitions as components } from '../component/definitions.fixture.ts';
import { applyEdits } from '../edits/index.ts';
import { canonicalJson } from '../document/index.ts';
import recorded from '../testing-data/history-first-format.json' with { type: 'json' };
import { createHistory } from './create-history.ts';
import { createMemoryHistoryStore } from './memory-history-store.ts';
import type { Version } from './version.ts';

/** A store as the first format left it. */
async function openRecorded() {
  const store = createMemoryHistoryStore();
  const nodes = new Map(Object.entries(recorded.nodes).map(([hash, text]) => [hash, Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0))]));
  for (const version of recorded.versions as unknown as Version[]) await store.commit('app', { branch: 'main', expected: version.parents[0] ?? null, version, nodes });
  return createHistory({ store, app: 'app', components, clock: () => Date.UTC(2026, 5, 1) });
}

describe('createHistory over the first format', () => {
  it('gives back what was saved, byte for byte, under the same ids', async () => {
    const history = await openRecorded();
    expect((await history.list({ limit: 5 })).map(({ id }) => id)).to.deep.equal(recorded.versions.map(({ id }) => id).reverse());
    for (const [id, document] of Object.entries(recorded.documents)) expect(canonicalJson(await history.read(id))).to.equal(canonicalJson(document));
  });

  it('goes on in the format of today, and tells only what a person changed', async () => {
    const history = await openRecorded();
    const head = (await history.head())!.version;
    const { document } = applyEdits(await history.read(head), [{ type: 'setProp', name: 'field1', prop: 'label', value: 'New' }], { components });
    const result = await history.save({ document: document!, edits: [], message: 'Set label', origin: 'hand', author: 'ada', expected: head });
    if (result.status !== 'saved') throw new Error(result.status);
    expect(canonicalJson(await history.read(result.version.id))).to.equal(canonicalJson(document));
    const changes = [{ path: ['props', 'label'], before: 'Läbel 1', after: 'New' }];
    expect(await history.compare(head, result.version.id)).to.deep.equal([{ section: 'components', name: 'field1', status: 'changed', changes }]);
  });
});
