import { ContextProvider } from '@lit/context';
import { expect, fixture, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { waitUntil } from '../../wait-until.fixture.ts';
import { defineOnce } from '../define-once.ts';
import { ExpressionField } from '../expression-field.ts';
import { expressionScope } from '../expression-scope.ts';
import type { AppScope } from '../../session/app-scope.ts';
import { loadEditor } from '../load-editor.ts';

defineOnce('inlay-expression-field', ExpressionField);

const shown: string[] = [];
const SCOPE: AppScope = {
  shape: () => ({ words: { type: 'object', description: 'Text area', properties: { value: { type: 'text', description: 'What was written.' }, 'a b': { type: 'number' } } }, worked: { type: 'boolean' } }),
  valueAt: (path) => (path === 'words.value' ? 'hello' : undefined),
  goTo: (name) => shown.push(name) > 0,
  watch: () => () => undefined,
};

describe('the editor of expressions', () => {
  let element: ExpressionField;

  const write = async (value: string, caret: number): Promise<void> => {
    await loadEditor();
    const place = await fixture<HTMLElement>(html`<div></div>`);
    new ContextProvider(place, { context: expressionScope, initialValue: SCOPE });
    element = Object.assign(document.createElement('inlay-expression-field'), { label: 'Value', value });
    place.append(element);
    await element.updateComplete;
    element.addEventListener('value-change', (event) => (element.value = (event as CustomEvent<{ value: string }>).detail.value));
    element.focus({ caret });
  };
  const ask = async (): Promise<void> => {
    await sendKeys({ down: 'Control' });
    await sendKeys({ press: 'Space' });
    await sendKeys({ up: 'Control' });
  };
  const options = (): readonly string[] => [...element.renderRoot.querySelectorAll('.cm-tooltip-autocomplete:not(.cm-tooltip-autocomplete-disabled) li')].map(({ textContent }) => textContent);
  const text = (): string => element.renderRoot.querySelector('.cm-content')!.textContent;

  it('offers names of the app with their types, and writes the one that is taken', async () => {
    await write('<<  >>', 3);
    await sendKeys({ type: 'wo' });
    await waitUntil(() => options().length === 2 && text().includes('wo'), 'two names');
    expect(options()).to.deep.equal(['wordsobject', 'workedboolean']);
    await sendKeys({ press: 'Tab' });
    expect(element.value).to.equal('<< words >>');
    await sendKeys({ type: '.' });
    await waitUntil(() => options().some((option) => option.startsWith('value')), 'members');
    await waitUntil(() => element.renderRoot.querySelector('.cm-completionInfo') !== null, 'what it is');
    expect(element.renderRoot.querySelector('.cm-completionInfo')?.textContent).to.equal('What was written.= "hello"');
    await sendKeys({ press: 'Escape' });
    await waitUntil(() => options().length === 0, 'a closed list');
  });

  it('offers choices where no code is written, on a press or an arrow, and leaves what is written where none is taken', async () => {
    await write('', 0);
    Object.assign(element, { choices: ['small-1', 'large-1', 'large-2'], placeholder: 'small-1' });
    await element.updateComplete;
    expect(element.renderRoot.querySelector('.cm-placeholder')?.textContent).to.equal('small-1');
    await sendKeys({ press: 'ArrowDown' });
    await waitUntil(() => options().length === 3, 'all choices');
    await sendKeys({ press: 'Escape' });
    await waitUntil(() => options().length === 0, 'a closed list');
    await sendKeys({ type: 'large' });
    await waitUntil(() => options().join() === 'large,large-1,large-2', 'what is written, and choices that hold it');
    await sendKeys({ press: 'Tab' });
    expect(element.value).to.equal('large');
    await ask();
    await waitUntil(() => options().length === 3, 'choices again');
    await sendKeys({ press: 'ArrowDown' });
    await sendKeys({ press: 'Enter' });
    expect(element.value).to.equal('large-1');
    element.renderRoot.querySelector<HTMLElement>('.cm-content')!.click();
    await waitUntil(() => options().length === 3, 'all choices, as one is chosen');
    await sendKeys({ press: 'Escape' });
    await sendKeys({ type: ' <<wo' });
    await waitUntil(() => options().join() === 'wordsobject,workedboolean', 'names in code');
    await sendKeys({ press: 'Escape' });
  });

  it('goes behind the closer that it brought when that is written, too', async () => {
    for (const typed of ['<< words >>', '<<words>>', '<< worked > 3 >> and << worked >>']) {
      await write('', 0);
      await waitUntil(() => element.renderRoot.querySelector('.cm-content') !== null, 'an editor');
      for (const key of typed) await sendKeys({ type: key });
      await sendKeys({ type: '!' });
      expect(element.value.replaceAll(' ', '')).to.equal(`${typed.replaceAll(' ', '')}!`);
    }
  });

  it('offers names that only this place can read, with what they hold', async () => {
    await write('<< item. >>', 8);
    element.locals = () => ({ item: { title: 'First of all' } });
    await sendKeys({ type: 'ti' });
    await waitUntil(() => options().some((option) => option.startsWith('title')), 'a member of the row');
    await waitUntil(() => element.renderRoot.querySelector('.cm-completionInfo')?.textContent === '= "First of all"', 'what it is');
  });

  it('offers nothing in the words of a template', async () => {
    await write('wo << 1 >>', 2);
    await ask();
    await sendKeys({ type: 'r' });
    expect(options()).to.deep.equal([]);
    expect(element.value).to.equal('wor << 1 >>');
  });

  it('opens brackets behind what is called, and says what it takes', async () => {
    await write('<< words.value.spli >>', 19);
    await ask();
    await waitUntil(() => options().length > 0, 'methods');
    await sendKeys({ press: 'Enter' });
    expect(element.value).to.equal('<< words.value.split() >>');
    await waitUntil(() => element.renderRoot.querySelector('.signature') !== null, 'the signature');
    expect(element.renderRoot.querySelector('.signature')?.textContent).to.equal('split(separator, limit?): text[]');
    expect(element.renderRoot.querySelector('.signature strong')?.textContent).to.equal('separator');
  });

  it('marks what is wrong where it stands, and mends it by one press', async () => {
    await write('<< wrods.value >>', 0);
    element.problem = { severity: 'error', code: 'unknown-name', message: 'There is nothing named wrods here.', path: [], range: [3, 8], hint: 'Did you mean words?' };
    await element.updateComplete;
    expect(element.renderRoot.querySelector('.cm-lintRange-error')?.textContent).to.equal('wrods');
    const fix = element.renderRoot.querySelector<HTMLButtonElement>('.fix');
    expect(fix?.textContent).to.equal('Change to words');
    fix?.click();
    expect(element.value).to.equal('<< words.value >>');
    await element.updateComplete;
    expect(text()).to.equal('<< words.value >>');
  });

  it('leads to what a name stands for', async () => {
    await write('<< words.value >>', 5);
    await sendKeys({ press: 'F12' });
    expect(shown).to.deep.equal(['words']);
  });

  it('writes over what the page has selected, before it has heard of that', async () => {
    await write('<<  >>', 3);
    const content = element.renderRoot.querySelector('.cm-content')!;
    const whole = new StaticRange({ startContainer: content, startOffset: 0, endContainer: content, endOffset: content.childNodes.length });
    content.dispatchEvent(new InputEvent('beforeinput', { inputType: 'insertText', data: 'Hello', targetRanges: [whole], bubbles: true, composed: true, cancelable: true }));
    expect(element.value).to.equal('Hello');
  });

  it('colours the code of a template', async () => {
    await write('Hi << words.value >>', 0);
    expect([...element.renderRoot.querySelectorAll('.ex-delimiter, .ex-name, .ex-property')].map(({ textContent }) => textContent)).to.deep.equal(['<<', 'words', 'value', '>>']);
  });

  it('lets Tab leave, and a value from outside keep the caret', async () => {
    await write('<< words >>', 8);
    element.value = '<< words.value >>';
    await element.updateComplete;
    await sendKeys({ type: '.' });
    expect(text()).to.contain('<< words.');
    await sendKeys({ press: 'Escape' });
    await sendKeys({ press: 'Tab' });
    expect(element.shadowRoot?.activeElement?.classList.contains('cm-content') ?? false).to.equal(false);
  });
});
