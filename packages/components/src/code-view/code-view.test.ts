import { expect, fixture, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { waitUntil } from '../element/wait-until.fixture.ts';
import '../register.ts';
import type { InlayCodeView } from './code-view.ts';

const CODE = 'if (a < b) {\n  run();\n}';
const pre = (element: InlayCodeView): HTMLElement => element.shadowRoot!.querySelector('pre')!;

describe('<inlay-code-view>', () => {
  it('shows code as it is, and is accessible', async () => {
    const element = await fixture<InlayCodeView>(html`<inlay-code-view label="JavaScript" .value=${CODE}></inlay-code-view>`);
    expect(pre(element).textContent).to.equal(CODE);
    await expect(element).to.be.accessible();
    element.lineNumbers = true;
    await element.updateComplete;
    expect([pre(element).textContent, pre(element).querySelectorAll('.line').length]).to.deep.equal([CODE, 3]);
    await expect(element).to.be.accessible();
  });

  it('copies all of it from the keyboard, and says so until it is left', async () => {
    const element = await fixture<InlayCodeView>(html`<inlay-code-view line-numbers .value=${CODE}></inlay-code-view>`);
    const copied: string[] = [];
    const write = navigator.clipboard.writeText;
    navigator.clipboard.writeText = (text) => (copied.push(text), Promise.resolve());
    const button = element.shadowRoot!.querySelector('button')!;
    element.focus();
    await sendKeys({ press: 'Enter' });
    await waitUntil(() => button.textContent === 'Copied');
    await sendKeys({ press: 'Tab' });
    navigator.clipboard.writeText = write;
    expect([copied, button.textContent, element.shadowRoot!.activeElement]).to.deep.equal([[CODE], 'Copy', pre(element)]);
  });

  it('says when it could not copy', async () => {
    const element = await fixture<InlayCodeView>(html`<inlay-code-view .value=${CODE}></inlay-code-view>`);
    const write = navigator.clipboard.writeText;
    navigator.clipboard.writeText = () => Promise.reject(new Error('denied'));
    const button = element.shadowRoot!.querySelector('button')!;
    button.click();
    await waitUntil(() => button.textContent === 'Could not copy');
    navigator.clipboard.writeText = write;
  });

  it('takes any value and never throws', async () => {
    const element = await fixture<InlayCodeView>(html`<inlay-code-view line-numbers></inlay-code-view>`);
    for (const [value, shown] of [[{ a: 1 }, '{"a":1}'], [null, ''], ['x\n'.repeat(6000), 'x\n'.repeat(6000)]] as const) {
      element.value = value as string;
      await element.updateComplete;
      expect(pre(element).textContent).to.equal(shown);
    }
  });
});
