import { expect } from 'chai';
import { fixtureDefinitions as components } from '../component/definitions.fixture.ts';
import { canonicalJson, parseDocument } from '../document/index.ts';
import type { AppDocument } from '../document/index.ts';
import { applyEdits } from './apply-edits.ts';
import type { Edit } from './edit.ts';
import { mergeDocuments } from './merge-documents.ts';

const base = parseDocument({
  inlay: 1,
  name: 'App',
  pages: { main: { title: 'Main', order: 'a0' }, more: { title: 'More', order: 'a1' } },
  components: {
    words: { type: 'field', parent: 'main', order: 'a0', props: { label: 'Words' } },
    one: { type: 'box', parent: 'main', order: 'a1' },
    two: { type: 'box', parent: 'main', order: 'a2' },
  },
  queries: { ask: { resource: 'r', action: 'generateText', run: 'manual', options: { prompt: '<< words.value >>', system: 'Short.' } } },
}, { components }).document!;

const after = (edits: readonly Edit[]): AppDocument => {
  const result = applyEdits(base, edits, { components });
  if (result.document === undefined) throw new Error(result.refused[0]?.message);
  return result.document;
};

/** Merges two lists of edits, both ways where there is no conflict. */
function merge(ours: readonly Edit[], theirs: readonly Edit[]) {
  const merged = mergeDocuments(base, after(ours), after(theirs), { components });
  expect(canonicalJson(applyEdits(after(ours), merged.edits, { components }).document)).to.equal(canonicalJson(merged.document));
  if (merged.conflicts.length === 0) expect(canonicalJson(mergeDocuments(base, after(theirs), after(ours), { components }).document)).to.equal(canonicalJson(merged.document));
  return { ...merged, paths: merged.conflicts.map(({ path }) => path.join('.')) };
}
const ask = base.queries['ask']!;
const option = (name: string, value: string): Edit => ({ type: 'setQuery', name: 'ask', query: { ...ask, options: { ...ask.options, [name]: value } } });
const field = (parent: string) => ({ type: 'field', parent, order: 'a9' });

describe('mergeDocuments', () => {
  it('takes what each side changed of one thing, option by option', () => {
    const { document, conflicts, edits } = merge([option('prompt', 'New'), { type: 'setTheme', theme: { accent: 'teal' } }], [option('system', 'Long.'), { type: 'setTheme', theme: { text: 'black' } }]);
    expect(conflicts).to.deep.equal([]);
    expect(document.queries['ask']?.options).to.deep.equal({ prompt: 'New', system: 'Long.' });
    expect(document.theme).to.deep.equal({ accent: 'teal', text: 'black' });
    expect(edits.map(({ type }) => type)).to.deep.equal(['setTheme', 'setQuery']);
  });

  it('keeps ours of a property that both changed, and says so', () => {
    const set = (value: string): Edit => ({ type: 'setProp', name: 'words', prop: 'label', value });
    const { document, conflicts } = merge([set('Ours')], [set('Theirs')]);
    expect(conflicts).to.deep.equal([{ path: ['components', 'words', 'props', 'label'], base: 'Words', ours: 'Ours', theirs: 'Theirs' }]);
    expect(document.components['words']?.props?.['label']).to.equal('Ours');
  });

  it('lets what they wrote follow a rename of ours', () => {
    const { document, paths } = merge([{ type: 'renameComponent', name: 'words', to: 'feedback' }], [{ type: 'addComponent', name: 'new1', component: { ...field('main'), props: { value: '<< words.value >>' } } }, { type: 'setProp', name: 'words', prop: 'label', value: 'Theirs' }]);
    expect(paths).to.deep.equal([]);
    expect(document.components['new1']?.props?.['value']).to.equal('<< feedback.value >>');
    expect(document.components['feedback']?.props?.['label']).to.equal('Theirs');
  });

  it('lets what they put on a page follow a rename of ours', () => {
    const { document, paths } = merge([{ type: 'renamePage', name: 'more', to: 'detail' }], [{ type: 'addComponent', name: 'new1', component: field('more') }, { type: 'setHandler', name: 'words', event: 'change', actions: [{ do: 'navigate', page: 'more' }] }]);
    expect(paths).to.deep.equal([]);
    expect(document.components['new1']?.parent).to.equal('detail');
    expect(document.components['words']?.on?.['change']).to.deep.equal([{ do: 'navigate', page: 'detail' }]);
  });

  it('keeps our name where both renamed one thing', () => {
    const { document, conflicts } = merge([{ type: 'renameQuery', name: 'ask', to: 'ours' }], [{ type: 'renameQuery', name: 'ask', to: 'theirs' }, { type: 'setProp', name: 'words', prop: 'value', value: '<< theirs.data >>' }]);
    expect(conflicts).to.deep.equal([{ path: ['queries', 'ours', 'name'], base: 'ask', ours: 'ours', theirs: 'theirs' }]);
    expect(Object.keys(document.queries)).to.deep.equal(['ours']);
    expect(document.components['words']?.props?.['value']).to.equal('<< ours.data >>');
  });

  it('does not lose what one side changed and the other removed without saying so', () => {
    const change: Edit = { type: 'setProp', name: 'words', prop: 'label', value: 'New' };
    expect(merge([{ type: 'removeComponent', name: 'words' }], [change])).to.deep.include({ paths: ['components.words'] });
    expect(merge([change], [{ type: 'removeComponent', name: 'words' }]).document.components['words']?.props?.['label']).to.equal('New');
  });

  it('keeps a container that we filled and they removed, and leaves out what they put into one that we removed', () => {
    const fill: Edit = { type: 'addComponent', name: 'new1', component: field('one') };
    const kept = merge([fill], [{ type: 'removeComponent', name: 'one' }]);
    expect(kept.paths).to.deep.equal(['components.one']);
    expect(kept.document.components).to.have.keys('words', 'one', 'two', 'new1');
    const left = merge([{ type: 'removeComponent', name: 'one' }], [fill]);
    expect(left.conflicts).to.deep.equal([{ path: ['components', 'new1'], theirs: field('one') }]);
    expect(left.document.components).to.have.keys('words', 'two');
  });

  it('does not put two containers into each other', () => {
    const { document, paths } = merge([{ type: 'moveComponent', name: 'one', parent: 'two', order: 'a0' }], [{ type: 'moveComponent', name: 'two', parent: 'one', order: 'a0' }]);
    expect(paths).to.deep.equal(['components.two.parent']);
    expect(document.components['one']?.parent).to.equal('two');
    expect(document.components['two']?.parent).to.equal('main');
  });

  it('never gives one name to two things, and never takes the last page', () => {
    expect(merge([{ type: 'setState', name: 'new1', value: 1 }], [{ type: 'addComponent', name: 'new1', component: field('main') }])).to.deep.include({ paths: ['components.new1'] });
    const { document, paths } = merge([{ type: 'removePage', name: 'main' }], [{ type: 'removePage', name: 'more' }]);
    expect(paths).to.deep.equal(['pages.more']);
    expect(Object.keys(document.pages)).to.deep.equal(['more']);
  });
});
