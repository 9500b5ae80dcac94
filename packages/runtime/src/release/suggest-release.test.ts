import { expect } from 'chai';
import { fixtureDefinitions as components } from '../component/definitions.fixture.ts';
import { checkRelease, suggestRelease } from './index.ts';
import { documentOf } from './released-app.fixture.ts';

const at = (type: string, props: Record<string, unknown> = {}) => ({ type, parent: 'main', order: 'a0', props });
const parts = {
  pages: { main: { title: 'Main', order: 'a0' }, detail: { title: 'Detail', order: 'a1' } },
  components: { field1: at('field', { value: '<< urlParams.id >>' }), button1: at('button', { text: 'Ask' }) },
  queries: { ask: { resource: 'r', action: 'generateText', run: 'manual', options: { prompt: 'Hello' } } },
};
const before = documentOf(parts, components);
const suggest = (change: (document: typeof parts) => Record<string, unknown>) => suggestRelease(documentOf({ ...parts, ...change(structuredClone(parts)) }, components), { before, taken: ['1.2.3', '1.1.0'], components });

describe('suggestRelease', () => {
  it('begins with 1.0.0', () => {
    expect(suggestRelease(before, { before: undefined, taken: [], components })).to.include({ version: '1.0.0', level: null, notes: 'First release.' });
  });

  it('says when nothing changed', () => {
    expect(suggest(() => ({}))).to.deep.include({ level: null, reasons: ['Nothing changed since the last release.'], notes: '' });
  });

  it('rises in the last number for texts, layout and prompts, above the highest there is', () => {
    const { version, level, notes } = suggest((document) => ({ queries: { ask: { ...document.queries.ask, options: { prompt: 'Hi' } } }, components: { ...document.components, button1: at('button', { text: 'Go' }) } }));
    expect({ version, level }).to.deep.equal({ version: '1.2.4', level: 'patch' });
    expect(notes.split('\n').sort()).to.deep.equal(['- Changed prompt of ask', '- Changed text of button1']);
  });

  it('rises in the middle where something comes', () => {
    expect(suggest((document) => ({ components: { ...document.components, field2: at('field') } }))).to.deep.include({ version: '1.3.0', level: 'minor', reasons: ['The component field2 is new.'] });
    expect(suggest((document) => ({ components: { ...document.components, button1: at('button', { text: '<< urlParams.tone >>' }) } })).reasons).to.deep.equal(['The URL parameter tone is new.']);
  });

  it('rises in the first number where something goes that others build on, and says what', () => {
    const { pages: { main }, components: { button1, field1 } } = parts;
    expect(suggest(() => ({ pages: { main } }))).to.deep.include({ version: '2.0.0', level: 'major', reasons: ['The page detail is gone.'] });
    expect(suggest(() => ({ components: { button1 } })).reasons).to.deep.equal(['The component field1 is gone.', 'The URL parameter id is not read any more.']);
    expect(suggest(() => ({ components: { button1, feedback: field1 } })).reasons).to.deep.equal(['The component field1 is called feedback now.']);
    expect(suggest(() => ({ queries: {} })).reasons).to.deep.equal(['The query ask is gone.']);
    expect(suggest(() => ({ components: { field1 } })).level).to.equal('patch');
  });
});

describe('checkRelease', () => {
  const check = (options: Record<string, unknown>, action = 'generateText') => checkRelease(documentOf({ ...parts, queries: { ask: { resource: 'r', action, run: 'onLoad', options } }, functions: { tone: '() => field1.value' } }, components), components)
    .filter(({ code }) => code.startsWith('release-')).map(({ code, path, message }) => [code, path.join('.'), message]);

  it('warns where a viewer can change the model or the system message, also through a function, and not for a prompt', () => {
    expect(check({ model: '<< field1.value >>', system: 'Be << tone() >>', prompt: '<< field1.value >>' })).to.deep.equal([
      ['release-open-option', 'queries.ask.options.model', '"model" of "ask" reads field1.value, which the people who use the app can change.'],
      ['release-open-option', 'queries.ask.options.system', '"system" of "ask" reads field1.value, which the people who use the app can change.'],
    ]);
    expect(check({ system: 'You help << currentUser.name >>.', prompt: 'x' })).to.deep.equal([]);
  });

  it('says that a query which computes the names that it reads will not run', () => {
    expect(check({ prompt: '<< components["field" + 1].value >>' }).map(([code]) => code)).to.deep.equal(['release-dynamic-name']);
  });

  it('says what is wrong with the document anyway', () => {
    expect(checkRelease(documentOf({ ...parts, components: { text1: at('field', { value: '<< gone.value >>' }) } }, components), components).map(({ severity }) => severity)).to.include('error');
  });
});
