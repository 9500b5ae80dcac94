import { expect } from 'chai';
import { fixtureDefinitions as components } from '../component/definitions.fixture.ts';
import { parseDocument } from '../document/index.ts';
import type { AppDocument } from '../document/index.ts';
import { applyEdits, mergeDocuments } from '../edits/index.ts';
import { compareDocuments } from './compare-documents.ts';
import { restoreParts } from './restore-parts.ts';
import { settleConflicts } from './settle-conflicts.ts';

const field = (label: string, more: object = {}) => ({ type: 'field', parent: 'main', order: 'a0', props: { label }, ...more });
function makeDocument(change: object): AppDocument {
  const { document, problems } = parseDocument({ inlay: 1, name: 'App', pages: { main: { title: 'Main', order: 'a0' } }, components: {}, ...change }, { components });
  if (document === undefined) throw new Error(problems[0]?.message);
  return document;
}

describe('compareDocuments', () => {
  it('says what came, went and changed, to the property', () => {
    const before = makeDocument({ components: { one: field('A'), two: field('B') }, queries: { ask: { resource: 'm', action: 'generateText', options: { prompt: 'Say', model: 'x' } } } });
    const after = makeDocument({ components: { one: field('A2', { layout: { x: 0, y: 0, w: 6, h: 2 } }), three: { ...field('C'), order: 'a5' } }, queries: { ask: { resource: 'm', action: 'generateText', options: { prompt: 'Say more', model: 'x' } } }, state: { filter: 'all' } });
    expect(compareDocuments(before, after, { components }).map(({ section, name, status, changes }) => [section, name, status, changes.map(({ path }) => path.join('.'))])).to.deep.equal([
      ['components', 'one', 'changed', ['layout', 'props.label']], ['components', 'three', 'added', ['order', 'parent', 'props.label', 'type']], ['components', 'two', 'removed', ['order', 'parent', 'props.label', 'type']],
      ['queries', 'ask', 'changed', ['options.prompt']], ['state', 'filter', 'added', ['']],
    ]);
  });

  it('tells of what came with nothing in it, and tells nothing from something empty', () => {
    const [before, after] = [makeDocument({ state: { chosen: null } }), makeDocument({ pages: { main: { title: 'Main', order: 'a0' }, more: {} }, state: { chosen: {}, rows: {} } })];
    expect(compareDocuments(before, after, { components }).map(({ section, name, status }) => [section, name, status])).to.deep.equal([['pages', 'more', 'added'], ['state', 'chosen', 'changed'], ['state', 'rows', 'added']]);
    expect(compareDocuments(after, before, { components }).map(({ name, status }) => [name, status])).to.deep.equal([['more', 'removed'], ['chosen', 'changed'], ['rows', 'removed']]);
  });

  it('gives what changed in the order of the names, whatever order it stands in, also where a name is one that objects have', () => {
    const [before, after] = [makeDocument({ components: { one: field('A') } }), makeDocument({ components: { one: field('A') } })];
    const withProps = (document: AppDocument, props: object): AppDocument => ({ ...document, components: { one: { ...document.components['one']!, props: props as never } } });
    const parts = compareDocuments(withProps(before, { value: 1, help: 'h', label: 'A' }), withProps(after, { toString: 'x', label: 'B', constructor: 'y', value: 2, hint: 'h' }));
    expect(parts[0]!.changes).to.deep.equal([
      { path: ['props', 'constructor'], after: 'y' }, { path: ['props', 'help'], before: 'h' }, { path: ['props', 'hint'], after: 'h' },
      { path: ['props', 'label'], before: 'A', after: 'B' }, { path: ['props', 'toString'], after: 'x' }, { path: ['props', 'value'], before: 1, after: 2 },
    ]);
  });

  it('follows a rename, and does not count the references that it changed', () => {
    const before = makeDocument({ components: { one: field('A', { order: 'a1' }), two: field('<< one.value >>') } });
    const after = makeDocument({ components: { first: field('A', { order: 'a1' }), two: field('<< first.value >>') } });
    expect(compareDocuments(before, after, { components })).to.deep.equal([{ section: 'components', name: 'first', from: 'one', status: 'changed', changes: [] }]);
  });

  it('follows a rename where the component itself is one object in both', () => {
    const before = makeDocument({ components: { one: field('A', { order: 'a1' }), two: field('<< one.value >>') } });
    const { document: after } = applyEdits(before, [{ type: 'renameComponent', name: 'one', to: 'first' }, { type: 'setProp', name: 'two', prop: 'help', value: 'New' }], { components });
    expect(compareDocuments(before, after!, { components })).to.deep.equal([
      { section: 'components', name: 'first', from: 'one', status: 'changed', changes: [] },
      { section: 'components', name: 'two', status: 'changed', changes: [{ path: ['props', 'help'], after: 'New' }] },
    ]);
  });

  it('tells of the app itself, and of nothing where nothing changed', () => {
    const before = makeDocument({});
    expect(compareDocuments(before, before)).to.deep.equal([]);
    expect(compareDocuments(before, makeDocument({ name: 'Other' }))).to.deep.equal([{ section: 'app', name: '', status: 'changed', changes: [{ path: ['name'], before: 'App', after: 'Other' }] }]);
  });
});

describe('restoreParts', () => {
  const older = makeDocument({ components: { one: field('Old'), box: { type: 'box', parent: 'main', order: 'a1' }, inner: field('In', { parent: 'box' }) } });

  it('brings back one property, one component, or takes away what was not there', () => {
    const current = makeDocument({ components: { one: field('New'), two: field('B', { order: 'a3' }), box: { type: 'box', parent: 'main', order: 'a1' }, inner: field('In', { parent: 'box' }) } });
    expect(restoreParts(current, older, [{ section: 'components', name: 'one', path: ['props', 'label'] }], { components }).edits).to.deep.equal([{ type: 'setProp', name: 'one', prop: 'label', value: 'Old' }]);
    expect(restoreParts(current, older, [{ section: 'components', name: 'two' }], { components }).edits).to.deep.equal([{ type: 'removeComponent', name: 'two' }]);
  });

  it('brings a container back with what stood in it, and a component whose container is gone to the page', () => {
    const current = makeDocument({ components: { one: field('New') } });
    expect(Object.keys(restoreParts(current, older, [{ section: 'components', name: 'box' }], { components }).document!.components)).to.have.members(['one', 'box', 'inner']);
    expect(restoreParts(current, older, [{ section: 'components', name: 'inner' }], { components }).document!.components['inner']!.parent).to.equal('main');
  });
});

describe('settleConflicts', () => {
  it('keeps ours but where theirs is chosen', () => {
    const [base, ours, theirs] = ['base', 'ours', 'theirs'].map((label) => makeDocument({ name: label, components: { one: field(label) } })) as [AppDocument, AppDocument, AppDocument];
    const merged = mergeDocuments(base, ours, theirs, { components });
    const settled = settleConflicts(merged, ({ path }) => path.includes('label'));
    expect([settled.name, settled.components['one']!.props!['label']]).to.deep.equal(['ours', 'theirs']);
  });

  it('takes back one change and leaves later ones: a merge from the changed document', () => {
    const before = makeDocument({ components: { one: field('A'), two: field('B', { order: 'a1' }) } });
    const after = makeDocument({ components: { one: field('Wrong'), two: field('B', { order: 'a1' }) } });
    const current = makeDocument({ components: { one: field('Wrong'), two: field('Later', { order: 'a1' }) } });
    const { document, conflicts } = mergeDocuments(after, current, before, { components });
    expect([document.components['one']!.props, document.components['two']!.props, conflicts]).to.deep.equal([{ label: 'A' }, { label: 'Later' }, []]);
  });
});
