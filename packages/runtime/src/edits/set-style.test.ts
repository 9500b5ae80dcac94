import { expect } from 'chai';
import { fixtureDefinitions } from '../component/definitions.fixture.ts';
import { canonicalJson, parseDocument } from '../document/index.ts';
import type { AppDocument } from '../document/index.ts';
import { applyEdits, describeEdits, parseEdits } from './apply-edits.ts';
import { diffDocuments } from './diff-documents.ts';
import type { Edit } from './edit.ts';
import { mergeDocuments } from './merge-documents.ts';

const text = { title: 'Text colour', description: 'The colour of its words.', type: 'colour' as const, tokens: ['accent'], css: { color: '$' } };
const components = fixtureDefinitions.map((definition) => (definition.type === 'field' ? { ...definition, style: { text, radius: { ...text, title: 'Radius', type: 'length' as const } } } : definition));

const read = (style: unknown) => parseDocument({ inlay: 1, name: 'App', pages: { main: { title: 'Main', order: 'a0' } }, components: { words: { type: 'field', parent: 'main', order: 'a0', style } } }, { components });
const base = read({ text: 'accent' }).document!;
const set = (style: string, value?: string): Edit => ({ type: 'setStyle', name: 'words', style, ...(value === undefined ? {} : { value }) });
const after = (edits: readonly Edit[], start: AppDocument = base): AppDocument => applyEdits(start, edits, { components }).document!;

describe('the style of a component', () => {
  it('is read as texts, with a warning for one that its kind has not, and left out where it is empty', () => {
    expect(base.components['words']?.style).to.deep.equal({ text: 'accent' });
    expect(Object.hasOwn(read({}).document!.components['words']!, 'style')).to.equal(false);
    const { document, problems } = read({ txt: 'accent', text: 4 });
    expect(problems.map(({ code, path }) => `${code} ${path.join('.')}`)).to.deep.equal(['unknown-style components.words.style.txt', 'wrong-type components.words.style.text']);
    expect(problems[0]?.hint).to.equal('Did you mean text?');
    expect(document?.components['words']?.style).to.deep.equal({ txt: 'accent' });
  });

  it('is set one by one, with its words and its inverse', () => {
    const result = applyEdits(base, [set('radius', '4px'), set('text')], { components });
    expect(result.document?.components['words']?.style).to.deep.equal({ radius: '4px' });
    expect(canonicalJson(after(result.inverse!, result.document))).to.equal(canonicalJson(base));
    expect(Object.hasOwn(after([set('text')]).components['words']!, 'style')).to.equal(false);
    expect(describeEdits(base, [set('text', '#fff')], { components })).to.equal('Changed the text colour of words');
    expect(describeEdits(base, [set('text')], { components })).to.equal('Took the text colour of words from the theme again');
    expect(parseEdits([set('text', 'accent'), set('text')], { components })).to.deep.equal({ edits: [set('text', 'accent'), set('text')] });
    expect(applyEdits(base, [{ type: 'setStyle', name: 'gone', style: 'text' }]).refused?.[0]?.code).to.equal('missing');
  });

  it('is told apart and merged member by member, and follows a rename in its expressions', () => {
    const changed = after([set('text', '#fff'), set('radius', '4px')]);
    expect(diffDocuments(base, changed, { components })).to.deep.equal([set('radius', '4px'), set('text', '#fff')]);
    const merged = mergeDocuments(base, after([set('radius', '8px')]), after([set('text', '#000')]), { components });
    expect(merged.conflicts).to.deep.equal([]);
    expect(merged.document.components['words']?.style).to.deep.equal({ radius: '8px', text: '#000' });
    expect(mergeDocuments(base, after([set('text', '#111')]), after([set('text', '#000')]), { components }).conflicts.map(({ path }) => path.join('.'))).to.deep.equal(['components.words.style.text']);
    const bound = after([set('text', "<< words.value ? 'accent' : '#000' >>"), { type: 'renameComponent', name: 'words', to: 'feedback' }]);
    expect(bound.components['feedback']?.style).to.deep.equal({ text: "<< feedback.value ? 'accent' : '#000' >>" });
  });
});
