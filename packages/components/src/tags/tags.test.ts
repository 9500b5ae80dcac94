import { expect, fixture, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { waitUntil } from '../element/wait-until.fixture.ts';
import { runFormControlContract } from '../element/form-control.contract.ts';
import '../register.ts';
import type { InlayTags } from './tags.ts';

const control = (element: InlayTags): HTMLInputElement => element.shadowRoot!.querySelector('input')!;
const buttons = (element: InlayTags): HTMLElement[] => [...element.shadowRoot!.querySelectorAll<HTMLElement>('.remove')];
const show = (template = html`<inlay-tags label="Labels"></inlay-tags>`): Promise<InlayTags> => fixture<InlayTags>(template);

async function type(element: InlayTags, text: string, ...keys: readonly string[]): Promise<void> {
  element.focus();
  await sendKeys({ type: text });
  for (const key of keys) await sendKeys({ press: key });
  await element.updateComplete;
}

describe('<inlay-tags>', () => {
  runFormControlContract<InlayTags>({ tag: 'inlay-tags', fill: (element) => type(element, 'urgent', 'Enter'), filled: 'urgent', control });

  it('adds words by Enter, by a comma and on leaving, each once, with native events', async () => {
    const element = await show();
    const heard: string[] = [];
    for (const name of ['input', 'change']) element.addEventListener(name, () => heard.push(`${name} ${element.value.join('+')}`));
    await type(element, 'one', 'Enter');
    await type(element, ' two ,One,thr');
    expect([element.value, control(element).value]).to.deep.equal([['one', 'two'], 'thr']);
    element.blur();
    await element.updateComplete;
    expect([element.value, control(element).value]).to.deep.equal([['one', 'two', 'thr'], '']);
    expect(heard).to.deep.equal(['input one', 'change one', 'input one+two', 'change one+two', 'input one+two+thr', 'change one+two+thr']);
  });

  it('takes a pasted list apart', async () => {
    const element = await show();
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', 'a\nb\tc; d,\r\na');
    control(element).dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
    expect(element.value).to.deep.equal(['a', 'b', 'c', 'd']);
  });

  it('takes the last away by Backspace and any by its button, says so and keeps the keyboard', async () => {
    const element = await show(html`<inlay-tags label="Labels" value='["one","two","three"]'></inlay-tags>`);
    await type(element, '', 'Backspace');
    expect([element.value, element.shadowRoot!.querySelector('[role=status]')!.textContent]).to.deep.equal([['one', 'two'], 'three removed.']);
    buttons(element)[0]!.focus();
    await sendKeys({ press: 'Space' });
    await waitUntil(() => buttons(element).length === 1 && element.shadowRoot!.activeElement === buttons(element)[0]);
    await sendKeys({ press: 'Space' });
    await waitUntil(() => element.shadowRoot!.activeElement === control(element));
    expect(element.value).to.deep.equal([]);
  });

  it('is one stop for Tab, and its words are reached by the arrow keys, in either direction of writing', async () => {
    for (const [direction, back, forth] of [['ltr', 'ArrowLeft', 'ArrowRight'], ['rtl', 'ArrowRight', 'ArrowLeft']] as const) {
      const box = await fixture(html`<div dir=${direction}><inlay-tags label="Labels" value='["one","two"]'></inlay-tags><button>After</button></div>`);
      const element = box.querySelector('inlay-tags')!;
      const place = (): number => buttons(element).indexOf(element.shadowRoot!.activeElement as HTMLElement);
      const places: number[] = [];
      element.focus();
      for (const key of [back, back, back, forth, forth]) {
        await sendKeys({ press: key });
        places.push(place());
      }
      expect(places).to.deep.equal([1, 0, 0, 1, -1]);
      await sendKeys({ press: back });
      await sendKeys({ press: 'Delete' });
      await element.updateComplete;
      expect([element.value, place()]).to.deep.equal([['one'], 0]);
      await sendKeys({ press: 'End' });
      expect(element.shadowRoot!.activeElement).to.equal(control(element));
      await sendKeys({ press: 'Tab' });
      expect(document.activeElement).to.equal(box.querySelector('button'));
    }
  });

  it('submits each word, and shows whatever a script set as text', async () => {
    const form = await fixture<HTMLFormElement>(html`<form><inlay-tags label="Labels" name="label"></inlay-tags></form>`);
    const element = form.querySelector('inlay-tags')!;
    element.value = ['a', 7, null];
    await element.updateComplete;
    expect(new FormData(form).getAll('label')).to.deep.equal(['a', '7', '']);
    expect(buttons(element).map(({ ariaLabel }) => ariaLabel)).to.deep.equal(['Remove a', 'Remove 7', 'Remove ']);
  });

  it('wants as many as its rules say', async () => {
    const element = await show(html`<inlay-tags label="Labels" min-items="2" value='["one"]'></inlay-tags>`);
    expect(element.validationMessage).to.equal('Enter at least 2; there are 1.');
  });

  it('can be read, not changed, while it is read only', async () => {
    const element = await show(html`<inlay-tags label="Labels" value='["one"]' readonly></inlay-tags>`);
    await type(element, 'two', 'Enter', 'Backspace');
    expect([element.value, buttons(element)]).to.deep.equal([['one'], []]);
    await expect(element).to.be.accessible();
  });
});
