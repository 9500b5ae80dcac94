import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { runFormControlContract } from '../element/form-control.contract.ts';
import { waitUntil } from '../element/wait-until.fixture.ts';
import '../register.ts';
import type { InlayTextarea } from './textarea.ts';

describe('<inlay-textarea>', () => {
  it('hands what browsers fill in and what phones write large on to its control, in HTML’s words', async () => {
    const element = await fixture<InlayTextarea>(html`<inlay-textarea label="Address" autocomplete="street-address" autocapitalize="words"></inlay-textarea>`);
    const control = element.shadowRoot!.querySelector('textarea')!;
    expect([control.autocomplete, control.autocapitalize]).to.deep.equal(['street-address', 'words']);
  });

  runFormControlContract<InlayTextarea>({
    tag: 'inlay-textarea',
    fill: (element) => type(element, 'Too slow'),
    filled: 'Too slow',
    control: box,
  });

  it('is accessible with a label, help, a placeholder and an error', async () => {
    const element = await fixture<InlayTextarea>(html`<inlay-textarea label="Feedback" help-text="One thing" placeholder="Slow" required></inlay-textarea>`);
    await expect(element).to.be.accessible();
    element.validate();
    await element.updateComplete;
    await expect(element).to.be.accessible();
  });

  it('fires input for each key and change on leaving, each with the new value', async () => {
    const element = await fixture<InlayTextarea>(html`<inlay-textarea label="Feedback"></inlay-textarea>`);
    const heard: string[] = [];
    for (const name of ['input', 'change', 'focus', 'blur']) element.addEventListener(name, () => heard.push(`${name}:${element.value}`));
    element.focus();
    await sendKeys({ type: 'ab' });
    element.blur();
    expect(heard).to.deep.equal(['focus:', 'input:a', 'input:ab', 'change:ab', 'blur:ab']);
  });

  it('fires no event when a script sets the value', async () => {
    const element = await fixture<InlayTextarea>(html`<inlay-textarea label="Feedback"></inlay-textarea>`);
    let events = 0;
    for (const name of ['input', 'change']) element.addEventListener(name, () => (events += 1));
    element.setValue('set');
    await element.updateComplete;
    expect(box(element).value).to.equal('set');
    expect(events).to.equal(0);
  });

  it('fires submit on Ctrl+Enter, without a line break', async () => {
    const element = await fixture<InlayTextarea>(html`<inlay-textarea label="Feedback" value="x"></inlay-textarea>`);
    element.focus();
    const submitted = oneEvent(element, 'submit');
    await sendKeys({ down: 'Control' });
    await sendKeys({ press: 'Enter' });
    await sendKeys({ up: 'Control' });
    await submitted;
    expect(element.value).to.equal('x');
  });

  it('is the same whether it was set up before or after it was attached', async () => {
    const before = document.createElement('inlay-textarea');
    before.value = 'text';
    before.label = 'Label';
    before.required = true;
    document.body.append(before);
    const after = document.createElement('inlay-textarea');
    document.body.append(after);
    await after.updateComplete;
    after.value = 'text';
    after.label = 'Label';
    after.required = true;
    await Promise.all([before.updateComplete, after.updateComplete]);
    expect(before).shadowDom.to.equal(after.shadowRoot?.innerHTML ?? '');
    expect(before.outerHTML).to.equal(after.outerHTML);
    before.remove();
    after.remove();
  });

  it('turns any value into text and never throws', async () => {
    const element = await fixture<InlayTextarea>(html`<inlay-textarea label="Feedback"></inlay-textarea>`);
    const cyclic: Record<string, unknown> = {};
    cyclic.self = cyclic;
    for (const [value, text] of [[null, ''], [undefined, ''], [7, '7'], [{ a: 1 }, '{"a":1}'], [cyclic, ''], [Symbol('x'), '']] as const) {
      (element as { value: unknown }).value = value;
      await element.updateComplete;
      expect(box(element).value).to.equal(text);
    }
  });

  it('keeps the default of a property that gets a bad value, and warns once', async () => {
    const warnings: unknown[] = [];
    const { warn } = console;
    console.warn = (message: unknown) => warnings.push(message);
    const element = await fixture<InlayTextarea>(html`<inlay-textarea label="Feedback" size="huge" min-lines="many"></inlay-textarea>`);
    element.setAttribute('size', 'vast');
    await waitUntil(() => warnings.length > 1);
    console.warn = warn;
    expect(element.size).to.equal('medium');
    expect(element.minLines).to.equal(3);
    expect(warnings).to.have.length(2);
    expect(warnings[0]).to.contain('<inlay-textarea> "size" was set to "huge", but it takes one of small, medium, large.');
  });

  it('keeps a text that is too long and says by how much', async () => {
    const element = await fixture<InlayTextarea>(html`<inlay-textarea label="Feedback" maxlength="3"></inlay-textarea>`);
    await type(element, 'abcd');
    element.blur();
    await element.updateComplete;
    expect(element.value).to.equal('abcd');
    expect(part(element, 'error')).to.equal('Write at most 3 characters; there are 4.');
    expect(part(element, 'count')).to.equal('4 / 3');
  });

  it('ignores a pattern that is no regular expression', async () => {
    const element = await fixture<InlayTextarea>(html`<inlay-textarea label="Feedback" pattern="(" value="x"></inlay-textarea>`);
    expect(element.invalid).to.equal(false);
  });

  it('is never invalid while read only', async () => {
    const element = await fixture<InlayTextarea>(html`<inlay-textarea label="Feedback" required readonly></inlay-textarea>`);
    expect(element.invalid).to.equal(false);
    expect(box(element).readOnly).to.equal(true);
  });

  it('lets the attribute give the text only until the person has changed it', async () => {
    const element = await fixture<InlayTextarea>(html`<inlay-textarea label="Feedback" value="one"></inlay-textarea>`);
    element.setAttribute('value', 'two');
    expect(element.value).to.equal('two');
    await type(element, '!');
    element.setAttribute('value', 'three');
    expect(element.value).to.equal('two!');
    element.resetValue();
    expect(element.value).to.equal('three');
  });

  it('grows with its text up to its most lines', async () => {
    const element = await fixture<InlayTextarea>(html`<inlay-textarea label="Feedback" auto-resize min-lines="2" max-lines="4"></inlay-textarea>`);
    const heightOf = async (value: string): Promise<number> => {
      element.value = value;
      await element.updateComplete;
      return box(element).offsetHeight;
    };
    const [two, three, four, many] = [await heightOf('1\n2'), await heightOf('1\n2\n3'), await heightOf('1\n2\n3\n4'), await heightOf('1\n\n\n\n\n\n\n\n9')];
    expect(three).to.be.greaterThan(two);
    expect(four).to.be.greaterThan(three);
    expect(many).to.equal(four);
  });

  it('is not shown while hidden', async () => {
    const element = await fixture<InlayTextarea>(html`<inlay-textarea label="Feedback"></inlay-textarea>`);
    element.hidden = true;
    await element.updateComplete;
    expect(getComputedStyle(element).display).to.equal('none');
    expect(element.hasAttribute('hidden')).to.equal(true);
  });
});

function box(element: InlayTextarea): HTMLTextAreaElement {
  return element.shadowRoot?.querySelector('textarea') as HTMLTextAreaElement;
}

function part(element: InlayTextarea, name: string): string {
  return element.shadowRoot?.querySelector(`[part=${name}]`)?.textContent?.trim() ?? '';
}

async function type(element: InlayTextarea, text: string): Promise<void> {
  element.focus();
  await sendKeys({ press: 'End' });
  await sendKeys({ type: text });
}
