import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { waitUntil } from '../element/wait-until.fixture.ts';
import { runFormControlContract } from '../element/form-control.contract.ts';
import { MARKUP_ATTACKS } from '../markdown/attacks.fixture.ts';
import '../register.ts';
import type { InlayRichTextEditor } from './rich-text-editor.ts';

const control = (element: InlayRichTextEditor): HTMLElement => element.shadowRoot!.querySelector<HTMLElement>('.content')!;
const tool = (element: InlayRichTextEditor, command: string): HTMLElement => element.shadowRoot!.querySelector<HTMLElement>(`[data-command=${command}]`)!;
const field = (element: InlayRichTextEditor): HTMLInputElement => element.shadowRoot!.querySelector<HTMLInputElement>('.link-field')!;
const MARKDOWN = '## Title\n\nSome **bold**, *italic*, ~~gone~~, <u>under</u> and `code` with a [link](https://example.com).\n\n- one\n- two\n\n1. first\n2. second\n\n> quoted\n\n```\nconst a = 1;\n```';
const MARKED = 'a **bold** <u>under</u> end';
const HTML = '<h2>Title</h2><p>Some <strong>bold</strong>, <em>italic</em>, <s>gone</s>, <u>under</u> and <code>code</code> with a <a href="https://example.com">link</a>.</p><ul><li>one<ul><li>inner</li></ul></li><li>two</li></ul><ol start="3"><li>third</li></ol><blockquote>quoted</blockquote><pre><code>const a = 1;\n  b</code></pre>';

async function show(template = html`<inlay-rich-text-editor label="Text"></inlay-rich-text-editor>`): Promise<InlayRichTextEditor> {
  const element = await fixture<InlayRichTextEditor>(template);
  await element.updateComplete;
  return element;
}

async function type(element: InlayRichTextEditor, text: string): Promise<void> {
  await element.updateComplete;
  element.focus();
  await sendKeys({ type: text });
}

async function chord(...keys: string[]): Promise<void> {
  const last = keys.pop()!;
  for (const key of keys) await sendKeys({ down: key });
  await sendKeys({ press: last });
  for (const key of keys) await sendKeys({ up: key });
}

function paste(element: InlayRichTextEditor, data: Readonly<Record<string, string>>): void {
  const clipboardData = new DataTransfer();
  for (const [kind, text] of Object.entries(data)) clipboardData.setData(kind, text);
  control(element).dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true, composed: true }));
}

describe('<inlay-rich-text-editor>', () => {
  runFormControlContract<InlayRichTextEditor>({ tag: 'inlay-rich-text-editor', fill: (element) => type(element, 'Too slow'), filled: 'Too slow', control });

  it('fires input for each key and change on leaving, each with the new value', async () => {
    const element = await show();
    const heard: string[] = [];
    for (const name of ['input', 'change']) element.addEventListener(name, () => heard.push(`${name}:${element.value}`));
    await type(element, 'ab');
    element.blur();
    expect(heard).to.deep.equal(['input:a', 'input:ab', 'change:ab']);
  });

  it('shows Markdown formatted, is accessible, and gives back the same Markdown with what was typed', async () => {
    const element = await show(html`<inlay-rich-text-editor label="Text" .value=${MARKDOWN}></inlay-rich-text-editor>`);
    expect(element.value).to.equal(MARKDOWN);
    const tags = ['h2', 'strong', 'em', 'ul li', 'ol li', 'blockquote', 'a', 'code'].map((selector) => control(element).querySelector(selector) !== null);
    expect(tags).to.deep.equal(Array.from({ length: 8 }, () => true));
    await expect(element).to.be.accessible();
    await type(element, '!');
    expect(element.value).to.equal(MARKDOWN.replace('const a = 1;', 'const a = 1;!'));
  });

  it('shows HTML formatted, and gives back the same HTML with what was typed', async () => {
    const element = await show(html`<inlay-rich-text-editor label="Text" format="html" .value=${HTML}></inlay-rich-text-editor>`);
    await type(element, '!');
    expect(element.value).to.equal(HTML.replace('  b</code>', '  b!</code>'));
    expect(element.text).to.equal('Title\nSome bold, italic, gone, under and code with a link.\none\ninner\ntwo\nthird\nquoted\nconst a = 1;\n  b!');
  });

  for (const attack of MARKUP_ATTACKS) {
    it(`runs, loads, keeps and reports nothing for ${attack.slice(0, 40).replaceAll('\n', ' ')}`, async () => {
      const element = await show(html`<inlay-rich-text-editor label="Text" format="html" .value=${attack}></inlay-rich-text-editor>`);
      await type(element, 'x');
      paste(element, { 'text/html': attack });
      await element.updateComplete;
      expect(element.value).to.not.match(/<(?!\/?(?:p|h[1-6]|ul|ol|li|blockquote|pre|code|strong|em|u|s|br|a)[ >])|javascript:|data:|\son\w+=/i);
      expect(control(element).querySelector('img, script, style, iframe, [onclick], [onerror]')).to.equal(null);
      expect((window as unknown as { hacked?: number }).hacked).to.equal(undefined);
    });
  }

  it('formats by its buttons and shows where the person is', async () => {
    const element = await show();
    await type(element, 'one');
    await chord('Control', 'a');
    for (const command of ['bold', 'italic', 'underline', 'strikethrough']) tool(element, command).click();
    await element.updateComplete;
    expect(['bold', 'italic', 'underline', 'strikethrough', 'code'].map((command) => tool(element, command).ariaPressed)).to.deep.equal(['true', 'true', 'true', 'true', 'false']);
    expect(control(element).querySelector('strong')!.className).to.equal('underlined-struck');
    tool(element, 'clear').click();
    await element.updateComplete;
    expect(element.value).to.equal('one');
    for (const [command, value] of [['h1', '# one'], ['h2', '## one'], ['bullet', '- one'], ['number', '1. one'], ['quote', '> one'], ['quote', 'one'], ['code-block', '```\none\n```'], ['code-block', 'one']] as const) {
      tool(element, command).click();
      await element.updateComplete;
      expect([command, element.value]).to.deep.equal([command, value]);
    }
    expect(element.shadowRoot!.activeElement).to.equal(control(element));
  });

  it('is typed over where it is formatted, without a style that the policy of the page would refuse', async () => {
    const element = await show(html`<inlay-rich-text-editor label="Text" .value=${MARKED}></inlay-rich-text-editor>`);
    for (const selector of ['strong', '.underlined']) {
      const words = control(element).querySelector(selector)!;
      control(element).focus();
      getSelection()!.setBaseAndExtent(words.firstChild!, 0, words.firstChild!, words.textContent!.length);
      await sendKeys({ type: 'xyz' });
    }
    expect(element.value).to.equal('a **xyz** <u>xyz</u> end');
    await chord('Control', 'a');
    await sendKeys({ type: 'all' });
    expect(element.text).to.equal('all');
  });

  it('formats by keys', async () => {
    const element = await show();
    await type(element, 'one');
    await chord('Control', 'a');
    await chord('Control', 'b');
    expect(element.value).to.equal('**one**');
    await chord('Control', 'b');
    await chord('Control', 'e');
    expect(element.value).to.equal('`one`');
    await chord('Control', 'e');
    await chord('Control', 'Alt', 'Digit2');
    expect(element.value).to.equal('## one');
    await chord('Control', 'Shift', 'Digit8');
    expect(element.value).to.equal('- one');
    await chord('Control', 'z');
    expect(element.value).to.equal('## one');
    await chord('Control', 'Shift', 'z');
    expect(element.value).to.equal('- one');
  });

  it('formats what is written as Markdown', async () => {
    const element = await show();
    await type(element, '# Title');
    await sendKeys({ press: 'Enter' });
    await sendKeys({ type: 'some **bold** words' });
    expect(element.value).to.equal('# Title\n\nsome **bold** words');
  });

  it('has one stop for Tab in its toolbar, reached by Alt+F10, with arrow keys in either direction of writing', async () => {
    for (const [direction, forth] of [['ltr', 'ArrowRight'], ['rtl', 'ArrowLeft']] as const) {
      const box = await fixture(html`<div dir=${direction}><inlay-rich-text-editor label="Text" value="x"></inlay-rich-text-editor></div>`);
      const element = box.querySelector('inlay-rich-text-editor')!;
      await element.updateComplete;
      element.focus();
      await chord('Alt', 'F10');
      const walk = [element.shadowRoot!.activeElement];
      for (const key of [forth, 'End', forth]) {
        await sendKeys({ press: key });
        walk.push(element.shadowRoot!.activeElement);
      }
      await element.updateComplete;
      expect(walk).to.deep.equal([tool(element, 'bold'), tool(element, 'italic'), tool(element, 'redo'), tool(element, 'bold')]);
      expect(element.shadowRoot!.querySelectorAll('.tool[tabindex="0"]')).to.have.length(1);
      await sendKeys({ press: 'Tab' });
      expect(element.shadowRoot!.activeElement).to.equal(control(element));
    }
  });

  it('links what is selected, checks where to, and takes the link away', async () => {
    const element = await show();
    await type(element, 'docs');
    await chord('Control', 'a');
    await chord('Control', 'k');
    await waitUntil(() => element.shadowRoot!.activeElement === field(element));
    await sendKeys({ type: 'javascript:alert(1)' });
    await sendKeys({ press: 'Enter' });
    await element.updateComplete;
    expect([element.value, field(element).getAttribute('aria-invalid')]).to.deep.equal(['docs', 'true']);
    await expect(element).to.be.accessible();
    field(element).select();
    await sendKeys({ type: 'example.com/a' });
    await sendKeys({ press: 'Enter' });
    await element.updateComplete;
    expect([element.value, field(element), element.shadowRoot!.activeElement]).to.deep.equal(['[docs](https://example.com/a)', null, control(element)]);
    expect([control(element).querySelector('a')!.rel, control(element).querySelector('a')!.target]).to.deep.equal(['noopener noreferrer', '_blank']);
    await chord('Control', 'k');
    await waitUntil(() => field(element)?.value === 'https://example.com/a');
    await sendKeys({ press: 'Escape' });
    await element.updateComplete;
    expect([field(element), element.value]).to.deep.equal([null, '[docs](https://example.com/a)']);
    tool(element, 'link').click();
    await waitUntil(() => field(element) !== null);
    [...element.shadowRoot!.querySelectorAll<HTMLElement>('.link-row button')].find(({ textContent }) => textContent === 'Remove link')!.click();
    await element.updateComplete;
    expect(element.value).to.equal('docs');
  });

  it('writes an address as its own link where nothing is selected', async () => {
    const element = await show();
    await type(element, 'See ');
    await chord('Control', 'k');
    await waitUntil(() => element.shadowRoot!.activeElement === field(element));
    await sendKeys({ type: 'ann@example.com' });
    await sendKeys({ press: 'Enter' });
    await element.updateComplete;
    expect(element.value).to.equal('See [mailto:ann@example.com](mailto:ann@example.com)');
  });

  it('takes a link out of a given text that may not lead where it says', async () => {
    const element = await show(html`<inlay-rich-text-editor label="Text" value="[x](javascript:alert(1)) y"></inlay-rich-text-editor>`);
    await type(element, '!');
    expect([element.value, control(element).querySelector('a')]).to.deep.equal(['x y!', null]);
  });

  it('takes what is pasted without its styles, pictures and scripts', async () => {
    const element = await show();
    await type(element, 'a ');
    paste(element, { 'text/html': '<meta charset="utf-8"><b style="font-weight:normal" id="docs-internal-guid-1"><p style="color:red" onclick="hacked=1">b <strong>c</strong><img src="https://example.com/x.png"></p></b>', 'text/plain': 'b c' });
    await element.updateComplete;
    expect(element.value).to.equal('a b **c**');
    paste(element, { 'text/plain': ' d\r\n\r\ne' });
    await element.updateComplete;
    expect(element.text).to.equal('a b c d\ne');
  });

  it('keeps the caret where the person types when the same value is set, and tells nobody of what a script sets', async () => {
    const element = await show(html`<inlay-rich-text-editor label="Text" value="end"></inlay-rich-text-editor>`);
    let inputs = 0;
    element.addEventListener('input', () => (inputs += 1));
    element.focus();
    await sendKeys({ press: 'Home' });
    await sendKeys({ type: 'a' });
    element.setValue(element.value);
    await element.updateComplete;
    await sendKeys({ type: 'b' });
    expect([element.value, inputs]).to.deep.equal(['abend', 2]);
    element.setValue('**new**');
    await element.updateComplete;
    expect([control(element).textContent, element.value, inputs]).to.deep.equal(['new', '**new**', 2]);
  });

  it('counts its words without the formatting and keeps a text that is too long', async () => {
    const element = await show(html`<inlay-rich-text-editor label="Text" maxlength="5" value="**123**"></inlay-rich-text-editor>`);
    await type(element, '456');
    element.blur();
    await element.updateComplete;
    expect([element.text, element.shadowRoot!.querySelector('[part=count]')!.textContent, element.validationMessage]).to.deep.equal(['123456', '6 / 5', 'Write at most 5 characters; there are 6.']);
  });

  it('can be read, not changed, while it is read only: no toolbar, no keys', async () => {
    const element = await show(html`<inlay-rich-text-editor label="Text" value="**x**" readonly></inlay-rich-text-editor>`);
    await type(element, 'y');
    await chord('Control', 'b');
    expect([element.value, element.shadowRoot!.querySelector('.toolbar'), element.shadowRoot!.activeElement]).to.deep.equal(['**x**', null, control(element)]);
    await expect(element).to.be.accessible();
  });

  it('keeps text and undo when it is moved, and takes no keyboard by itself', async () => {
    const box = await fixture(html`<div><button>Before</button><inlay-rich-text-editor label="Text" value="start"></inlay-rich-text-editor></div>`);
    const element = box.querySelector('inlay-rich-text-editor')!;
    await type(element, '!');
    box.querySelector('button')!.focus();
    box.append(element);
    await element.updateComplete;
    expect([control(element).textContent, document.activeElement, element.shadowRoot!.querySelectorAll('.content').length]).to.deep.equal(['start!', box.querySelector('button'), 1]);
    element.focus();
    await chord('Control', 'z');
    expect(element.value).to.equal('start');
  });

  it('fires submit on Ctrl+Enter, without a new paragraph', async () => {
    const element = await show(html`<inlay-rich-text-editor label="Text" value="x"></inlay-rich-text-editor>`);
    element.focus();
    const submitted = oneEvent(element, 'submit');
    await chord('Control', 'Enter');
    await submitted;
    expect(element.value).to.equal('x');
  });

  it('speaks the language of its place', async () => {
    const box = await fixture(html`<div lang="de"><inlay-rich-text-editor label="Text"></inlay-rich-text-editor></div>`);
    await waitUntil(() => tool(box.querySelector('inlay-rich-text-editor')!, 'bold').ariaLabel === 'Fett');
  });
});
