import { expect } from 'chai';
import { fixtureDefinitions as components } from '../component/definitions.fixture.ts';
import { canonicalJson, parseDocument } from '../document/index.ts';
import type { AppDocument } from '../document/index.ts';
import { applyEdits } from './apply-edits.ts';
import { diffDocuments } from './diff-documents.ts';
import type { Edit } from './edit.ts';

const make = (content: object): AppDocument => {
  const { document, problems } = parseDocument({ inlay: 1, name: 'App', pages: { main: { title: 'Main', order: 'a0' } }, ...content }, { components });
  expect(problems).to.deep.equal([]);
  return document!;
};
const field = (props?: object, parent = 'main', order = 'a0') => ({ type: 'field', parent, order, ...(props === undefined ? {} : { props }) });
const box = (parent = 'main', order = 'a0') => ({ type: 'box', parent, order });

/** The difference, once it is shown to lead to the target. */
function diff(before: AppDocument, after: AppDocument): readonly Edit[] {
  const edits = diffDocuments(before, after, { components });
  expect(canonicalJson(applyEdits(before, edits, { components }).document)).to.equal(canonicalJson(after));
  return edits;
}
const types = (before: object, after: object) => diff(make(before), make(after)).map((edit) => `${edit.type} ${'name' in edit ? edit.name : ''}`.trim());

describe('diffDocuments', () => {
  it('names the property that changed, and nothing else', () => {
    const before = make({ components: { a: field({ label: 'One', value: '<< 1 >>' }) } });
    const after = make({ components: { a: field({ label: 'Two', value: '<< 1 >>' }) } });
    expect(diff(before, after)).to.deep.equal([{ type: 'setProp', name: 'a', prop: 'label', value: 'Two' }]);
    expect(diff(before, before)).to.deep.equal([]);
  });

  it('sees a rename, with every reference that follows from it', () => {
    const handlers = (query: string) => ({ on: { change: [{ do: 'trigger', query }] } });
    const query = (prompt: string) => ({ resource: 'r', action: 'generateText', run: 'manual', options: { prompt } });
    const before = make({ components: { a: { ...field({ label: '<< a.value + ask.data >>' }), ...handlers('ask') }, b: field({ value: '<< a.value >>' }) }, queries: { ask: query('<< a.value >>') } });
    const after = make({ components: { words: { ...field({ label: '<< words.value + answer1.data >>' }), ...handlers('answer1') }, b: field({ value: '<< words.value >>' }) }, queries: { answer1: query('<< words.value >>') } });
    expect(diff(before, after)).to.deep.equal([{ type: 'renameComponent', name: 'a', to: 'words' }, { type: 'renameQuery', name: 'ask', to: 'answer1' }]);
  });

  it('moves before it removes, so that what stays is not lost', () => {
    expect(types({ components: { outer: box(), a: field({ label: 'x' }, 'outer') } }, { components: { a: field({ label: 'x' }) } })).to.deep.equal(['moveComponent a', 'removeComponent outer']);
    expect(types({ pages: { main: {}, more: {} }, components: { a: field({}, 'more') } }, { components: { a: field() }, pages: { main: {} } })).to.deep.equal(['moveComponent a', 'removePage more']);
  });

  it('turns a container inside out', () => {
    expect(types({ components: { a: box(), b: box('a') } }, { components: { b: box(), a: box('b') } })).to.deep.equal(['moveComponent b', 'moveComponent a']);
  });

  it('makes a component of another type anew', () => {
    expect(types({ components: { a: field({ label: 'x' }) } }, { components: { a: { ...field(), type: 'list' } } })).to.deep.equal(['removeComponent a', 'addComponent a']);
  });

  it('takes a page with all on it in one edit, and swaps all pages', () => {
    expect(types({ pages: { main: {}, more: {} }, components: { a: box('more'), b: field({}, 'a') } }, { pages: { main: { title: 'New' } } })).to.deep.equal(['removePage more', 'setPage main']);
    expect(types({ pages: { one: {} } }, { pages: { two: {} } })).to.deep.equal(['renamePage one']);
    expect(types({ pages: { one: { title: 'One' } } }, { pages: { two: { title: 'Two' } } })).to.deep.equal(['addPage two', 'removePage one']);
  });

  it('gives a name from one kind of thing to another', () => {
    const before = { pages: { one: {}, two: {} }, components: { three: field({}, 'one') }, state: { four: 1 } };
    const after = { pages: { three: {}, four: {} }, components: { one: field({}, 'three') }, functions: { two: '1' } };
    expect(types(before, after)).to.deep.equal(['removeState four', 'addPage four', 'removeComponent three', 'addPage three', 'removePage one', 'removePage two', 'addComponent one', 'setFunction two']);
  });

  it('stays quick on a large document', () => {
    const many = (label: string, count: number) => make({ components: Object.fromEntries(Array.from({ length: count }, (_, index) => [`field${index}`, field({ label: `${label} ${index}` })])) });
    const [before, after] = [many('Old', 2_000), many('New', 2_000)];
    expect(diffDocuments(before, after, { components })).to.have.length(2_000);
    expect(diffDocuments(many('Old', 1), after, { components })).to.have.length(2_000);
  });
});
