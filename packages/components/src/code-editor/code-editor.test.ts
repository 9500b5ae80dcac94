import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { waitUntil } from '../element/wait-until.fixture.ts';
import type { EditorSurface, SurfaceEvents } from '../element/editor-surface.ts';
import { runFormControlContract } from '../element/form-control.contract.ts';
import '../register.ts';
import { InlayCodeEditor } from './code-editor.ts';

/** A language is fetched when it is first wanted. */
const PATIENCE = { timeout: 8000 };
const QUERY = 'select 1\nfrom x';
const content = (element: InlayCodeEditor): HTMLElement => element.shadowRoot!.querySelector<HTMLElement>('.cm-content')!;
const status = (element: InlayCodeEditor): string => element.shadowRoot!.querySelector('[role=status]')!.textContent!;
const textOf = (element: InlayCodeEditor): string => [...element.shadowRoot!.querySelectorAll('.cm-line')].map(({ textContent }) => textContent).join('\n');

async function show(template = html`<inlay-code-editor label="Code"></inlay-code-editor>`): Promise<InlayCodeEditor> {
  const element = await fixture<InlayCodeEditor>(template);
  await element.updateComplete;
  return element;
}

async function type(element: InlayCodeEditor, text: string): Promise<void> {
  await element.updateComplete;
  element.focus();
  await sendKeys({ type: text });
}

async function chord(modifier: string, key: string): Promise<void> {
  await sendKeys({ down: modifier });
  await sendKeys({ press: key });
  await sendKeys({ up: modifier });
}

describe('<inlay-code-editor>', () => {
  runFormControlContract<InlayCodeEditor>({ tag: 'inlay-code-editor', fill: (element) => type(element, 'select 1'), filled: 'select 1', control: content });

  it('fires input for each key and change on leaving, each with the new value', async () => {
    const element = await show();
    const heard: string[] = [];
    for (const name of ['input', 'change', 'focus', 'blur']) element.addEventListener(name, () => heard.push(`${name}:${element.value}`));
    await type(element, 'ab');
    element.blur();
    expect(heard).to.deep.equal(['focus:', 'input:a', 'input:ab', 'change:ab', 'blur:ab']);
  });

  it('numbers lines, colours its language and shows a placeholder', async () => {
    const element = await show(html`<inlay-code-editor label="Query" language="sql" line-numbers .value=${QUERY}></inlay-code-editor>`);
    await waitUntil(() => element.shadowRoot!.querySelector('.tok-keyword') !== null, 'never coloured', PATIENCE);
    expect(element.shadowRoot!.querySelector('.tok-keyword')!.textContent).to.equal('select');
    expect([...element.shadowRoot!.querySelectorAll('.cm-lineNumbers .cm-gutterElement')].slice(1).map(({ textContent }) => textContent)).to.deep.equal(['1', '2']);
    Object.assign(element, { value: '', placeholder: 'Write a query' });
    await element.updateComplete;
    expect(element.shadowRoot!.querySelector('.cm-placeholder')!.textContent).to.equal('Write a query');
    await expect(element).to.be.accessible();
  });

  for (const [language, code, word] of [
    ['json', '{"a": 1}', '"a"'], ['javascript', 'const a = 1', 'const'], ['html', '<p>x</p>', 'p'], ['css', 'p { color: red }', 'color'],
    ['markdown', '# Title', ' Title'], ['python', 'def f(): pass', 'def'], ['yaml', 'name: x', 'name'],
  ] as const) {
    it(`knows ${language}`, async () => {
      const element = await show(html`<inlay-code-editor label="Code" language=${language} value=${code}></inlay-code-editor>`);
      const words = () => [...element.shadowRoot!.querySelectorAll('[class*=tok-]')].map(({ textContent }) => textContent);
      await waitUntil(() => words().includes(word), `${language} never coloured ${word}`, PATIENCE);
    });
  }

  // The test page has the strict policy, and any report of a violation fails the test that caused it.
  it('is typed over where it is coloured, without a style that the policy of the page would refuse', async () => {
    const element = await show(html`<inlay-code-editor label="Code" language="json" value='{"limit": 20}'></inlay-code-editor>`);
    await waitUntil(() => element.shadowRoot!.querySelector('.tok-number') !== null, 'never coloured', PATIENCE);
    element.focus();
    await chord('Control', 'a');
    await sendKeys({ type: '{"limit": 35' });
    expect(element.value).to.equal('{"limit": 35}');
    for (const key of ['ArrowLeft', 'ArrowLeft']) await chord('Shift', key);
    await sendKeys({ type: '"x' });
    expect(element.value).to.equal('{"limit": "x"}');
  });

  it('checks JSON: marks the place, says it, and hands over the value', async () => {
    const element = await show(html`<inlay-code-editor label="Settings" language="json" value='{"limit": 20}'></inlay-code-editor>`);
    expect([element.parsedValue, element.invalid]).to.deep.equal([{ limit: 20 }, false]);
    element.value = '{"limit": }';
    await element.updateComplete;
    expect([element.parsedValue, element.validationMessage, element.validity.badInput]).to.deep.equal([null, 'This is not JSON: in line 1, column 11, a value is expected.', true]);
    await waitUntil(() => element.shadowRoot!.querySelector('.cm-lintRange-error') !== null, 'never marked', PATIENCE);
    element.validate();
    await element.updateComplete;
    expect(content(element).getAttribute('aria-describedby')).to.equal('error hint');
    await expect(element).to.be.accessible();
    element.value = '';
    expect([element.parsedValue, element.invalid]).to.deep.equal([null, false]);
  });

  it('indents by Tab, and lets a person without a pointer out by Escape and Tab', async () => {
    const box = await fixture(html`<div><inlay-code-editor label="Code"></inlay-code-editor><button>After</button></div>`);
    const element = box.querySelector('inlay-code-editor')!;
    await type(element, 'a');
    await sendKeys({ press: 'Tab' });
    expect([element.value, document.activeElement]).to.deep.equal(['  a', element]);
    await sendKeys({ press: 'Escape' });
    await element.updateComplete;
    expect(status(element)).to.equal('Tab now leaves the editor.');
    await sendKeys({ press: 'Tab' });
    expect([element.value, document.activeElement]).to.deep.equal(['  a', box.querySelector('button')]);
    element.focus();
    await sendKeys({ press: 'Tab' });
    expect([element.value, document.activeElement]).to.deep.equal(['    a', element]);
  });

  it('keeps the first Escape to itself and leaves the second to the dialog around it', async () => {
    const element = await show();
    const left: boolean[] = [];
    element.addEventListener('keydown', (event) => left.push(!event.defaultPrevented));
    await type(element, 'x');
    left.length = 0;
    await sendKeys({ press: 'Escape' });
    await sendKeys({ press: 'Escape' });
    expect(left).to.deep.equal([false, true]);
  });

  it('is left by Tab at once where nothing can be written', async () => {
    const box = await fixture(html`<div><inlay-code-editor label="Code" value="x" readonly></inlay-code-editor><button>After</button></div>`);
    const element = box.querySelector('inlay-code-editor')!;
    await type(element, 'y');
    expect([element.value, element.shadowRoot!.activeElement]).to.deep.equal(['x', content(element)]);
    await sendKeys({ press: 'Tab' });
    expect(document.activeElement).to.equal(box.querySelector('button'));
    await expect(element).to.be.accessible();
  });

  it('searches in a panel whose fields are no news to the page', async () => {
    const element = await show(html`<inlay-code-editor label="Code" value="one two one"></inlay-code-editor>`);
    const heard: string[] = [];
    for (const name of ['input', 'change']) element.addEventListener(name, () => heard.push(name));
    element.focus();
    await chord('Control', 'f');
    const field = element.shadowRoot!.querySelector<HTMLInputElement>('.cm-search input')!;
    expect(element.shadowRoot!.activeElement).to.equal(field);
    await sendKeys({ type: 'one' });
    await waitUntil(() => element.shadowRoot!.querySelectorAll('.cm-searchMatch').length === 2);
    await expect(element).to.be.accessible();
    await sendKeys({ press: 'Escape' });
    expect([element.shadowRoot!.querySelector('.cm-search'), element.shadowRoot!.activeElement, heard]).to.deep.equal([null, content(element), []]);
  });

  it('undoes what was typed, also after it was moved on the page', async () => {
    const element = await show(html`<inlay-code-editor label="Code" value="start "></inlay-code-editor>`);
    await type(element, 'x');
    const typed = element.value;
    element.parentElement!.append(document.createElement('hr'), element);
    await element.updateComplete;
    expect([typed, textOf(element)]).to.deep.equal(['xstart ', 'xstart ']);
    element.focus();
    await chord('Control', 'z');
    expect(element.value).to.equal('start ');
  });

  it('leaves nothing behind where it stood, and one editor where it stands', async () => {
    const element = await show();
    for (let round = 0; round < 5; round += 1) {
      const { parentElement } = element;
      element.remove();
      expect(element.shadowRoot!.querySelector('.cm-editor')).to.equal(null);
      parentElement!.append(element);
      await element.updateComplete;
    }
    expect(element.shadowRoot!.querySelectorAll('.cm-editor, textarea')).to.have.length(1);
  });

  it('keeps the caret where the person types when a script changes the text around it', async () => {
    const element = await show(html`<inlay-code-editor label="Code" value="end"></inlay-code-editor>`);
    await type(element, 'ab');
    element.setValue(element.value);
    await element.updateComplete;
    await sendKeys({ type: 'c' });
    element.value = `${element.value}!`;
    await element.updateComplete;
    await sendKeys({ type: 'd' });
    expect(element.value).to.equal('abcdend!');
  });

  it('fires submit on Ctrl+Enter, without a line break', async () => {
    const element = await show(html`<inlay-code-editor label="Code" value="x"></inlay-code-editor>`);
    element.focus();
    const submitted = oneEvent(element, 'submit');
    await chord('Control', 'Enter');
    await submitted;
    expect(element.value).to.equal('x');
  });

  it('speaks the language of its place, in its message and in its panels', async () => {
    const box = await fixture(html`<div lang="de"><inlay-code-editor label="Code" language="json" value="{"></inlay-code-editor></div>`);
    const element = box.querySelector('inlay-code-editor')!;
    await waitUntil(() => element.validationMessage === 'Das ist kein JSON: In Zeile 1, Spalte 2 wird ein Name in doppelten Anführungszeichen oder } erwartet.');
    await element.updateComplete;
    element.focus();
    await chord('Control', 'f');
    expect(element.shadowRoot!.querySelector('.cm-search input')!.getAttribute('aria-label')).to.equal('Suchen');
  });

  it('lets the page’s fieldset, its direction and its size be, and never throws on a bad language', async () => {
    const { warn } = console;
    console.warn = () => undefined;
    const box = await fixture(html`<div dir="rtl"><inlay-code-editor label="Code" language="cobol" min-lines="-3" max-lines="many" value="a"></inlay-code-editor></div>`);
    console.warn = warn;
    const element = box.querySelector('inlay-code-editor')!;
    await element.updateComplete;
    expect([element.language, getComputedStyle(content(element)).direction]).to.deep.equal(['plain', 'ltr']);
  });
});

describe('<inlay-code-editor> before its editor is there', () => {
  let arrive: (surface: Promise<EditorSurface> | EditorSurface) => void;
  let events: SurfaceEvents;
  class SlowEditor extends InlayCodeEditor {
    protected override loadSurface(given: SurfaceEvents): Promise<EditorSurface> {
      events = given;
      return new Promise((resolve) => (arrive = resolve));
    }
  }
  customElements.define('slow-code-editor', SlowEditor);
  const plain = (element: InlayCodeEditor) => element.shadowRoot!.querySelector('textarea')!;

  async function slow(): Promise<SlowEditor> {
    const element = await fixture<HTMLDivElement>(html`<div><slow-code-editor label="Code" name="code" value="start"></slow-code-editor></div>`);
    const editor = element.firstElementChild as SlowEditor;
    await waitUntil(() => plain(editor) !== null);
    return editor;
  }

  it('takes what is typed into a plain box, and goes on with it at the same place', async () => {
    const element = await slow();
    await expect(element).to.be.accessible();
    const heard: string[] = [];
    for (const name of ['input', 'change']) element.addEventListener(name, () => heard.push(`${name}:${element.value}`));
    element.focus();
    await sendKeys({ press: 'Home' });
    await sendKeys({ type: 'a' });
    const { CodeSurface } = await import('./code-surface.ts');
    arrive(new CodeSurface(events));
    await element.updateComplete;
    expect([plain(element), textOf(element), element.shadowRoot!.activeElement]).to.deep.equal([null, 'astart', content(element)]);
    await sendKeys({ type: 'b' });
    element.blur();
    expect(heard).to.deep.equal(['input:astart', 'input:abstart', 'change:abstart']);
  });

  it('stays a plain box that works where the editor cannot be fetched', async () => {
    const element = await slow();
    arrive(Promise.reject(new Error('offline')));
    await element.updateComplete;
    plain(element).focus();
    await sendKeys({ press: 'End' });
    await sendKeys({ type: '!' });
    expect([element.value, element.invalid]).to.deep.equal(['start!', false]);
  });
});
