import { createApp } from '@inlay/runtime/app';
import type { App } from '@inlay/runtime/app';
import { parseDocument } from '@inlay/runtime/document';
import { createDirectRunner } from '@inlay/runtime/resources';
import { expect, fixture, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { waitUntil } from '../element/wait-until.fixture.ts';
import { definitions } from '../definitions.ts';
import type { InlayApp } from './app-view.ts';
import './register.ts';

/** An acceptable value of each input, and the properties that it needs for it. */
const cases: Readonly<Record<string, { readonly value: unknown; readonly props?: object; readonly empty: unknown }>> = {
  textarea: { value: 'words', empty: '' },
  textInput: { value: 'Ada', empty: '' },
  password: { value: 'secret', empty: '' },
  numberInput: { value: 1.5, empty: null },
  select: { value: 'b', props: { options: ['a', 'b'] }, empty: null },
  checkbox: { value: true, empty: false },
  switch: { value: true, empty: false },
  radioGroup: { value: 2, props: { options: [1, 2] }, empty: null },
  checkboxGroup: { value: ['b'], props: { options: ['a', 'b'] }, empty: [] },
  multiselect: { value: [{ id: 2 }], props: { options: [{ row: { id: 1 }, name: 'Ann' }, { row: { id: 2 }, name: 'Bob' }], valueKey: 'row', labelKey: 'name' }, empty: [] },
  slider: { value: 40, empty: null },
  date: { value: '2026-09-30', empty: '' },
  dateTime: { value: '2026-09-30T14:05', empty: '' },
  rating: { value: 4, empty: null },
  tags: { value: ['a', 'b'], empty: [] },
  combobox: { value: 'a', props: { options: ['a', 'b'] }, empty: null },
  richTextEditor: { value: 'Some **bold** words', empty: '' },
  codeEditor: { value: 'one\ntwo', empty: '' },
};
const types = Object.keys(cases);
/** Some types are words of the expression language, so the names have a number, as given names do. */
const nameOf = (type: string): string => `${type}1`;
const valuesOf = (key: 'value' | 'empty') => Object.fromEntries(types.map((type) => [nameOf(type), cases[type]![key]]));

async function show(): Promise<{ readonly element: InlayApp; readonly app: App }> {
  const fields = types.map((type, index) => [nameOf(type), { type, parent: 'order', order: `a${String(index).padStart(2, '0')}`, props: { label: type, required: true, ...cases[type]!.props } }]);
  const components = { order: { type: 'form', parent: 'main', order: 'a0', props: { label: 'Order' } }, ...Object.fromEntries(fields) as object };
  const { document, problems } = parseDocument({ inlay: 1, pages: { main: {} }, components }, { components: definitions });
  expect(problems).to.deep.equal([]);
  const app = createApp(document!, { components: definitions, resources: createDirectRunner({ resources: {}, fetch }) });
  const element = await fixture<InlayApp>(html`<inlay-app .app=${app}></inlay-app>`);
  await element.updateComplete;
  return { element, app };
}

/** What stands in the elements, by their kinds. */
function shown(element: InlayApp): Record<string, unknown> {
  const byTag = new Map(definitions.map(({ tag, type }) => [tag as string, type]));
  const inputs = [...element.shadowRoot!.querySelectorAll<HTMLElement & { readonly value: unknown }>('fieldset *')].filter(({ localName }) => types.includes(byTag.get(localName) ?? ''));
  return Object.fromEntries(inputs.map((input) => [nameOf(byTag.get(input.localName)!), input.value]));
}

describe('<inlay-app> with every input in a form', () => {
  it('has a case for each kind of input but files', () => {
    expect(definitions.filter(({ group, type }) => group === 'input' && type !== 'fileInput').map(({ type }) => type).sort()).to.deep.equal([...types].sort());
  });

  it('collects their values, knows which are missing, and fills, clears and resets them', async () => {
    const { element, app } = await show();
    expect([app.evaluate('<< order.data >>'), app.evaluate('<< order.invalid >>')]).to.deep.equal([valuesOf('empty'), true]);
    app.get('order')!.call('setData', [valuesOf('value')]);
    expect(app.evaluate('<< order.data >>')).to.deep.equal(valuesOf('value'));
    expect([shown(element), app.evaluate('<< order.invalid >>')]).to.deep.equal([valuesOf('value'), false]);
    expect(app.evaluate('<< [select1.selectedIndex, radioGroup1.selectedLabel, multiselect1.selectedLabels, combobox1.selectedItem] >>')).to.deep.equal([1, '2', ['Bob'], 'a']);
    app.get('order')!.call('clear', []);
    expect([shown(element), app.evaluate('<< order.data >>')]).to.deep.equal([valuesOf('empty'), valuesOf('empty')]);
    app.get('order')!.call('setData', [valuesOf('value')]);
    app.get('order')!.call('reset', []);
    expect(shown(element)).to.deep.equal(valuesOf('empty'));
    await expect(element).to.be.accessible();
    app.dispose();
  });

  it('says in the app what each element says, valid and not', async () => {
    const { element, app } = await show();
    const messages = () => types.map((type) => {
      const { tag } = definitions.find((definition) => definition.type === type)!;
      const input = element.shadowRoot!.querySelector(`fieldset ${tag}`) as HTMLElement & { readonly validationMessage: string };
      return [type, input.validationMessage];
    });
    const exposed = () => types.map((type) => [type, app.evaluate(`<< ${nameOf(type)}.validationMessage >>`)]);
    expect(exposed()).to.deep.equal(messages());
    expect(exposed().every(([, message]) => message !== '')).to.equal(true);
    app.get('order')!.call('setData', [valuesOf('value')]);
    expect(exposed()).to.deep.equal(types.map((type) => [type, '']));
    expect(messages()).to.deep.equal(exposed());
    app.dispose();
  });

  it('hears what a person enters', async () => {
    const { element, app } = await show();
    const enter: readonly (readonly [string, readonly string[], unknown])[] = [
      ['text-input', ['A'], 'A'], ['number-input', ['7'], 7], ['select', ['b'], 'b'], ['checkbox', ['Space'], true], ['radio-group', ['Space'], 1],
      ['multiselect', ['ArrowDown', 'Enter'], [{ id: 1 }]], ['slider', ['ArrowRight'], 1], ['rating', ['Space', 'ArrowRight'], 2], ['tags', ['x', 'Enter'], ['x']], ['combobox', ['ArrowDown', 'Enter'], 'a'],
    ];
    for (const [tag, keys, value] of enter) {
      const input = element.shadowRoot!.querySelector<HTMLElement>(`inlay-${tag}`)!;
      input.focus();
      for (const press of keys) await sendKeys({ press });
      const { type } = definitions.find((definition) => definition.tag === input.localName)!;
      expect(app.evaluate(`<< ${nameOf(type)}.value >>`), tag).to.deep.equal(value);
    }
    app.dispose();
  });

  it('knows what is being typed into a combobox, and that it is no longer', async () => {
    const { element, app } = await show();
    const input = element.shadowRoot!.querySelector('inlay-combobox')!;
    input.focus();
    await sendKeys({ type: 'xy' });
    expect(app.evaluate('<< [combobox1.inputValue, combobox1.value] >>')).to.deep.equal(['xy', null]);
    input.blur();
    expect(app.evaluate('<< [combobox1.inputValue, combobox1.value] >>')).to.deep.equal(['', null]);
    app.dispose();
  });

  it('speaks the language of the place, in the fields and in what expressions read', async () => {
    const { element, app } = await show();
    const input = element.shadowRoot!.querySelector('inlay-text-input')!;
    expect(app.evaluate('<< textInput1.validationMessage >>')).to.equal('Fill in this field.');
    element.lang = 'de';
    await waitUntil(() => app.evaluate('<< textInput1.validationMessage >>') === 'Bitte ausfüllen.');
    expect(input.validationMessage).to.equal('Bitte ausfüllen.');
    expect(app.evaluate('<< textInput1.invalid >>')).to.equal(true);
    element.lang = 'en';
    await waitUntil(() => app.evaluate('<< textInput1.validationMessage >>') === 'Fill in this field.');
  });
});
