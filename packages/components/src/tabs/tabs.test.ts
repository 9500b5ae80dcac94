import { expect, fixture, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../register.ts';
import type { InlayTab } from '../tab/tab.ts';
import type { InlayTabs } from './tabs.ts';

async function show(): Promise<InlayTabs> {
  const element = await fixture<InlayTabs>(html`
    <inlay-tabs label="Report">
      <inlay-tab name="a" label="Summary"><button>in a</button></inlay-tab>
      <inlay-tab name="b" label="Details">b</inlay-tab>
      <inlay-tab name="c" label="Later" disabled>c</inlay-tab>
    </inlay-tabs>
  `);
  await element.updateComplete;
  return element;
}

const shown = (element: InlayTabs) => [...element.querySelectorAll<InlayTab>('inlay-tab')].filter((tab) => getComputedStyle(tab).display !== 'none').map(({ name }) => name);
const tabs = (element: InlayTabs) => [...element.shadowRoot!.querySelectorAll<HTMLButtonElement>('[role=tab]')];

describe('<inlay-tabs>', () => {
  it('shows the first panel, and another when it is chosen', async () => {
    const element = await show();
    const changes: string[] = [];
    element.addEventListener('change', () => changes.push(element.value));
    expect(shown(element)).to.deep.equal(['a']);
    tabs(element)[1]!.click();
    await element.updateComplete;
    expect([shown(element), changes]).to.deep.equal([['b'], ['b']]);
    await expect(element).to.be.accessible();
  });

  it('goes along the tabs by the arrow keys, past what is disabled, with one tab stop', async () => {
    const element = await show();
    tabs(element)[0]!.focus();
    await sendKeys({ press: 'ArrowRight' });
    await element.updateComplete;
    expect(shown(element)).to.deep.equal(['b']);
    expect(element.shadowRoot!.activeElement).to.equal(tabs(element)[1]);
    await sendKeys({ press: 'ArrowRight' });
    await element.updateComplete;
    expect(shown(element)).to.deep.equal(['a']);
    expect(tabs(element).map(({ tabIndex }) => tabIndex)).to.deep.equal([0, -1, -1]);
    await sendKeys({ press: 'Tab' });
    expect(document.activeElement?.textContent).to.equal('in a');
  });

  it('follows tabs that come, go, are renamed or hidden', async () => {
    const element = await show();
    const [first] = element.querySelectorAll<InlayTab>('inlay-tab');
    first!.label = 'Overview';
    await first!.updateComplete;
    await element.updateComplete;
    expect(tabs(element)[0]!.textContent).to.equal('Overview');
    first!.hidden = true;
    await first!.updateComplete;
    await element.updateComplete;
    expect([shown(element), tabs(element).length]).to.deep.equal([['b'], 2]);
    element.querySelectorAll('inlay-tab')[1]!.remove();
    await new Promise((resolve) => element.shadowRoot!.addEventListener('slotchange', resolve, { once: true }));
    await element.updateComplete;
    expect([shown(element), tabs(element).map(({ textContent }) => textContent)]).to.deep.equal([[], ['Later']]);
  });
});
