import { expect } from 'chai';
import { fixtureDefinitions as components } from '../component/definitions.fixture.ts';
import { parseDocument } from '../document/index.ts';
import type { AppDocument } from '../document/index.ts';
import { applyEdits } from '../edits/index.ts';
import type { Edit } from '../edits/index.ts';
import { createAncestry } from './ancestry.ts';
import { findBlame } from './blame.ts';
import { createBranches } from './branches.ts';
import { createHistory } from './create-history.ts';
import { createMemoryHistoryStore } from './memory-history-store.ts';

const start = parseDocument({
  inlay: 1, name: 'App', pages: { main: { title: 'Main', order: 'a0' } },
  components: { one: { type: 'field', parent: 'main', order: 'a0', props: { label: 'A' } } },
  queries: { ask: { resource: 'm', action: 'generateText', run: 'manual', options: { prompt: 'Say', model: 'x' } } },
}, { components }).document!;

async function makeApp() {
  const store = createMemoryHistoryStore();
  let now = Date.UTC(2026, 0, 2);
  const options = { store, app: 'app', components, clock: () => (now += 1000) };
  const history = (branch: string) => createHistory({ ...options, branch });
  const branches = createBranches(options);
  const save = async (message: string, edits: readonly Edit[], branch = 'main'): Promise<void> => {
    const head = await history(branch).head();
    const document: AppDocument = head === undefined ? start : applyEdits(await history(branch).read(head.version), edits, { components }).document!;
    const result = await history(branch).save({ document, edits, message, origin: 'hand', author: 'ada', expected: head?.version ?? null });
    if (result.status !== 'saved') throw new Error('stale');
  };
  await save('Made', []);
  const merge = async (from: string, into: string): Promise<void> => {
    const { expected, expectedFrom } = await branches.plan({ into, from });
    if ((await branches.merge({ into, from, expected, expectedFrom, author: 'ada', choices: [] })).status !== 'saved') throw new Error('not merged');
  };
  return {
    save, merge, branches, history,
    async blame(name: string) {
      const { changes, added } = await findBlame({ ancestry: createAncestry(store, 'app'), read: history('main').read }, (await history('main').head())!.version, name);
      return { changes: changes.map(({ path, version }) => [path.join('.'), version.message]), added: added?.message };
    },
  };
}

const setLabel = (value: string, name = 'one'): Edit => ({ type: 'setProp', name, prop: 'label', value });

describe('findBlame', () => {
  it('says who changed each value last, and who made it', async () => {
    const { save, blame } = await makeApp();
    await save('Labelled', [setLabel('B')]);
    await save('Placed', [{ type: 'setLayout', name: 'one', layout: { x: 0, y: 0, w: 3, h: 2 } }]);
    await save('Labelled again', [setLabel('C')]);
    await save('Another', [{ type: 'addComponent', name: 'two', component: { type: 'field', parent: 'main', order: 'a1', props: { label: 'X' } } }]);
    await save('Named the app', [{ type: 'setAppName', name: 'one' }]);
    expect(await blame('one')).to.deep.equal({ changes: [['props.label', 'Labelled again'], ['layout', 'Placed']], added: 'Made' });
    expect(await blame('two')).to.deep.equal({ changes: [], added: 'Another' });
    expect(await blame('nobody')).to.deep.equal({ changes: [], added: undefined });
  });

  it('tells the options of a query apart, though an edit sets all of it', async () => {
    const { save, blame } = await makeApp();
    const query = start.queries['ask']!;
    await save('Prompted', [{ type: 'setQuery', name: 'ask', query: { ...query, options: { prompt: 'Say more', model: 'x' } } }]);
    await save('Other model', [{ type: 'setQuery', name: 'ask', query: { ...query, options: { prompt: 'Say more', model: 'y' } } }]);
    expect(await blame('ask')).to.deep.equal({ changes: [['options.model', 'Other model'], ['options.prompt', 'Prompted']], added: 'Made' });
  });

  it('goes through renames', async () => {
    const { save, blame } = await makeApp();
    await save('Labelled', [setLabel('B')]);
    await save('Renamed', [{ type: 'renameComponent', name: 'one', to: 'first' }]);
    expect(await blame('first')).to.deep.equal({ changes: [['name', 'Renamed'], ['props.label', 'Labelled']], added: 'Made' });
  });

  it('names the version that was merged, and the merge only for what it decided', async () => {
    const { save, blame, merge, branches, history } = await makeApp();
    await branches.create('side', (await history('main').head())!.version);
    await save('On the side', [setLabel('Side'), { type: 'addComponent', name: 'extra', component: { type: 'field', parent: 'main', order: 'a1', props: { label: 'N' } } }], 'side');
    await save('On main', [{ type: 'setLayout', name: 'one', layout: { x: 0, y: 0, w: 3, h: 2 } }]);
    await merge('side', 'main');
    expect(await blame('one')).to.deep.equal({ changes: [['layout', 'On main'], ['props.label', 'On the side']], added: 'Made' });
    expect(await blame('extra')).to.deep.equal({ changes: [], added: 'On the side' });
  });
});
