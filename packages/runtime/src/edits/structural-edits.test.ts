import { expect } from 'chai';
import { fixtureDefinitions as components } from '../component/definitions.fixture.ts';
import { canonicalJson, parseDocument } from '../document/index.ts';
import type { AppDocument } from '../document/index.ts';
import { applyEdits, describeEdits } from './apply-edits.ts';
import type { Edit } from './edit.ts';

const start = parseDocument({
  inlay: 1,
  name: 'Start',
  pages: { main: { title: 'Main', order: 'a0' }, more: { title: 'More', order: 'a1' } },
  components: {
    words: { type: 'field', parent: 'main', order: 'a0' },
    outer: { type: 'box', parent: 'more', order: 'a0' },
    inner: { type: 'box', parent: 'outer', order: 'a0' },
    deep: { type: 'field', parent: 'inner', order: 'a0' },
    view: { type: 'answer', parent: 'main', order: 'a1', props: { query: 'ask', label: '<< ask.data >>' } },
    go: { type: 'button', parent: 'main', order: 'a2', props: { text: 'ask' }, on: { click: [{ do: 'trigger', query: 'ask' }, { do: 'abort', query: 'ask', onlyWhen: '<< queries.ask.isFetching >>' }] } },
  },
  queries: {
    ask: { resource: 'r', action: 'generateText', run: 'manual', options: { prompt: '<< words.value >>' } },
    next: { resource: 'r', action: 'generateText', run: 'manual', options: {}, onSuccess: [{ do: 'trigger', query: 'ask' }, { do: 'callMethod', component: 'words', method: 'focus' }], transform: '<< ({ ask }) >>' },
  },
  functions: { total: '() => ask.data' },
}, { components }).document!;

function after(edits: readonly Edit[], document: AppDocument = start): AppDocument {
  const result = applyEdits(document, edits, { components });
  if (result.document === undefined) throw new Error(result.refused[0]?.message);
  expect(canonicalJson(applyEdits(result.document, result.inverse, { components }).document)).to.equal(canonicalJson(document));
  return result.document;
}
const refusal = (...edits: readonly Edit[]) => applyEdits(start, edits, { components }).refused?.[0];
const words = (...edits: readonly Edit[]) => describeEdits(start, edits, { components });

describe('moveComponent', () => {
  it('takes what is inside along, to another page or container', () => {
    const moved = after([{ type: 'moveComponent', name: 'inner', parent: 'main', order: 'a5' }]);
    expect(moved.components['inner']).to.deep.include({ parent: 'main', order: 'a5' });
    expect(moved.components['deep']).to.equal(start.components['deep']);
  });

  it('refuses what would stand deeper than documents may have it, alone or with what is inside it', () => {
    const boxes = Array.from({ length: 98 }, (_, index): Edit => ({ type: 'addComponent', name: `box${index}`, component: { type: 'box', parent: index === 0 ? 'main' : `box${index - 1}`, order: 'a0' } }));
    const built = after(boxes);
    const refused = (edit: Edit) => applyEdits(built, [edit], { components }).refused?.[0]?.code;
    expect(refused({ type: 'moveComponent', name: 'inner', parent: 'box97', order: 'a0' })).to.equal(undefined);
    expect(refused({ type: 'moveComponent', name: 'outer', parent: 'box97', order: 'a0' })).to.equal('too-deep');
    const deeper = after([...boxes, { type: 'moveComponent', name: 'inner', parent: 'box97', order: 'a0' }]);
    expect(applyEdits(deeper, [{ type: 'addComponent', name: 'one', component: { type: 'field', parent: 'deep', order: 'a0' } }], { components }).refused?.[0]?.code).to.equal('too-deep');
    expect(Object.keys(parseDocument(JSON.parse(canonicalJson(deeper)), { components }).document!.components)).to.have.length(Object.keys(deeper.components).length);
  });

  it('refuses to put a component into itself, into what is inside it, into nothing and into what holds nothing', () => {
    expect(refusal({ type: 'moveComponent', name: 'outer', parent: 'outer', order: 'a0' })).to.include({ code: 'parent-cycle', message: '"outer" cannot go into "outer", which is itself.' });
    expect(refusal({ type: 'moveComponent', name: 'outer', parent: 'inner', order: 'a0' })).to.include({ code: 'parent-cycle', message: '"outer" cannot go into "inner", which is inside it.' });
    expect(refusal({ type: 'moveComponent', name: 'outer', parent: 'ask', order: 'a0' })).to.include({ code: 'no-parent' });
    expect(refusal({ type: 'moveComponent', name: 'go', parent: 'words', order: 'a0' })).to.include({ code: 'no-container', message: '"go" cannot go into "words": nothing can stand inside a field.' });
  });

  it('can be taken back out of a parent that it would refuse', () => {
    const odd = { ...start, components: { ...start.components, odd: { type: 'box', parent: 'words', order: 'a0' }, below: { type: 'field', parent: 'odd', order: 'a0' } } };
    expect(after([{ type: 'moveComponent', name: 'odd', parent: 'main', order: 'a9' }], odd).components['below']?.parent).to.equal('odd');
  });

  it('says where to', () => {
    expect(words({ type: 'moveComponent', name: 'inner', parent: 'main', order: 'a5' }, { type: 'moveComponent', name: 'inner', parent: 'main', order: 'a6' })).to.equal('Moved inner to main; moved inner within main');
  });
});

describe('renameQuery', () => {
  it('renames it in templates, functions, handlers and the components that show it, and nowhere else', () => {
    const renamed = after([{ type: 'renameQuery', name: 'ask', to: 'answer1' }]);
    expect(renamed.components['view']?.props).to.deep.equal({ query: 'answer1', label: '<< answer1.data >>' });
    expect(renamed.components['go']?.props).to.deep.equal({ text: 'ask' });
    expect(renamed.components['go']?.on?.['click']).to.deep.equal([{ do: 'trigger', query: 'answer1' }, { do: 'abort', query: 'answer1', onlyWhen: '<< queries.answer1.isFetching >>' }]);
    expect(renamed.queries['next']).to.deep.include({ transform: '<< ({ ask: answer1 }) >>' });
    expect(renamed.queries['next']?.onSuccess?.[0]).to.deep.equal({ do: 'trigger', query: 'answer1' });
    expect(renamed.functions['total']).to.equal('() => answer1.data');
    expect(words({ type: 'renameQuery', name: 'ask', to: 'answer1' })).to.equal('Renamed ask to answer1, 8 references updated');
  });

  it('leaves the query of a component as it is where the kit is not known', () => {
    expect(applyEdits(start, [{ type: 'renameQuery', name: 'ask', to: 'answer1' }]).document?.components['view']?.props?.['query']).to.equal('ask');
  });
});

describe('renameComponent', () => {
  it('renames it in the handlers of queries and as a parent too', () => {
    expect(after([{ type: 'renameComponent', name: 'words', to: 'text' }]).queries['next']?.onSuccess?.[1]).to.deep.equal({ do: 'callMethod', component: 'text', method: 'focus' });
    expect(after([{ type: 'renameComponent', name: 'inner', to: 'middle' }]).components['deep']?.parent).to.equal('middle');
    expect(words({ type: 'renameComponent', name: 'inner', to: 'middle' })).to.equal('Renamed inner to middle');
  });

  it('is undone exactly where something named the new name before anything had it', () => {
    const early = after([{ type: 'setProp', name: 'go', prop: 'text', value: '<< feedback.value + words.value >>' }]);
    expect(after([{ type: 'renameComponent', name: 'words', to: 'feedback' }], early).components['go']?.props?.['text']).to.equal('<< feedback.value + feedback.value >>');
  });

  it('refuses where a variable has the new name, and says where', () => {
    const local = after([{ type: 'setProp', name: 'go', prop: 'text', value: '<< [1].map(row => words.value + row) >>' }]);
    const { refused } = applyEdits(local, [{ type: 'renameComponent', name: 'words', to: 'row' }], { components });
    expect(refused?.[0]).to.include({ code: 'rename-refused' });
    expect(refused?.[0]?.message).to.contain('components.go.props.text');
  });
});

describe('page edits', () => {
  it('remove a page with everything on it, and bring all of it back', () => {
    expect(Object.keys(after([{ type: 'removePage', name: 'more' }]).components)).to.deep.equal(['words', 'view', 'go']);
    expect(words({ type: 'removePage', name: 'more' })).to.equal('Removed page more and 3 on it');
  });

  it('rename a page as a parent and in the steps that go to it, keep what texts say, and take it back', () => {
    const linked = after([{ type: 'setHandler', name: 'go', event: 'click', actions: [{ do: 'navigate', page: 'more' }, { do: 'notify', message: 'more << more >>' }] }]);
    const renamed = after([{ type: 'renamePage', name: 'more', to: 'detail' }], linked);
    expect(Object.keys(renamed.pages)).to.deep.equal(['main', 'detail']);
    expect(Object.values(renamed.components).filter(({ parent }) => parent === 'more')).to.deep.equal([]);
    expect(renamed.components['go']?.on?.['click']).to.deep.equal([{ do: 'navigate', page: 'detail' }, { do: 'notify', message: 'more << more >>' }]);
    expect(describeEdits(linked, [{ type: 'renamePage', name: 'more', to: 'detail' }], { components })).to.equal('Renamed page more to detail, 1 reference updated');
    expect(refusal({ type: 'renamePage', name: 'more', to: 'ask' })).to.include({ code: 'name-taken' });
    expect(refusal({ type: 'renamePage', name: 'words', to: 'letters' })).to.include({ code: 'missing' });
  });

  it('refuse to remove the last page, and names that are taken', () => {
    expect(refusal({ type: 'removePage', name: 'more' }, { type: 'removePage', name: 'main' })).to.include({ code: 'last-page' });
    expect(refusal({ type: 'addPage', name: 'ask', page: { title: 'Ask', order: 'a2' } })).to.include({ code: 'name-taken' });
  });

  it('say what they do', () => {
    expect(words({ type: 'addPage', name: 'third', page: { title: 'Third', order: 'a2' } }, { type: 'setPage', name: 'third', page: { title: 'Last', order: 'a2' } }, { type: 'setPage', name: 'third', page: { title: 'Last', order: 'Zz' } }))
      .to.equal('Added page third; changed the title of page third to Last; moved page third');
  });
});

describe('function and theme edits', () => {
  it('add, change and remove a function', () => {
    expect(after([{ type: 'setFunction', name: 'mean', source: '() => 1' }, { type: 'setFunction', name: 'mean', source: '() => 2' }]).functions['mean']).to.equal('() => 2');
    expect(words({ type: 'setFunction', name: 'mean', source: '() => 1' }, { type: 'removeFunction', name: 'total' })).to.equal('Added function mean; removed function total');
    expect(refusal({ type: 'setFunction', name: 'go', source: '1' })).to.include({ code: 'name-taken' });
  });

  it('set the theme whole, and leave it out of the document when it is empty', () => {
    const themed = after([{ type: 'setTheme', theme: { accent: 'teal', text: 'black' } }]);
    expect(themed.theme).to.deep.equal({ accent: 'teal', text: 'black' });
    expect(after([{ type: 'setTheme', theme: {} }], themed)).to.not.have.property('theme');
    expect(describeEdits(themed, [{ type: 'setTheme', theme: { accent: 'red' } }])).to.equal('Changed accent, text of the theme');
  });
});
