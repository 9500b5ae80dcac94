import { expect, fixture, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../register.ts';
import type { InlayButton } from './button.ts';

describe('<inlay-button>', () => {
  it('is accessible in every variant and state', async () => {
    const page = await fixture(html`
      <div>
        <inlay-button text="Save" variant="primary"></inlay-button>
        <inlay-button text="Save"></inlay-button>
        <inlay-button text="Save" variant="plain"></inlay-button>
        <inlay-button text="Delete" variant="danger"></inlay-button>
        <inlay-button text="Save" disabled></inlay-button>
        <inlay-button text="Save" loading></inlay-button>
      </div>
    `);
    await expect(page).to.be.accessible();
  });

  it('fires one click for a pointer press, Enter and the space bar', async () => {
    const element = await fixture<InlayButton>(html`<inlay-button text="Save"></inlay-button>`);
    let clicks = 0;
    element.addEventListener('click', () => (clicks += 1));
    inner(element).click();
    element.focus();
    await sendKeys({ press: 'Enter' });
    await sendKeys({ press: 'Space' });
    expect(clicks).to.equal(3);
  });

  for (const state of ['disabled', 'loading'] as const) {
    it(`fires no click while ${state}`, async () => {
      const element = await fixture<InlayButton>(html`<inlay-button text="Save"></inlay-button>`);
      element[state] = true;
      await element.updateComplete;
      let clicks = 0;
      element.addEventListener('click', () => (clicks += 1));
      inner(element).click();
      element.click();
      expect(clicks).to.equal(0);
    });
  }

  it('keeps the keyboard while loading', async () => {
    const element = await fixture<InlayButton>(html`<inlay-button text="Save"></inlay-button>`);
    element.focus();
    element.loading = true;
    await element.updateComplete;
    expect(document.activeElement).to.equal(element);
    expect(inner(element).getAttribute('aria-busy')).to.equal('true');
  });

  it('submits its form, after the listeners, unless one of them prevents it', async () => {
    const form = await fixture<HTMLFormElement>(html`<form><inlay-button submit text="Send"></inlay-button></form>`);
    const element = form.querySelector('inlay-button') as InlayButton;
    let submits = 0;
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      submits += 1;
    });
    element.click();
    await Promise.resolve();
    expect(submits).to.equal(1);
    element.addEventListener('click', (event) => event.preventDefault(), { once: true });
    element.click();
    await Promise.resolve();
    expect(submits).to.equal(1);
  });

  it('leaves the form alone without submit', async () => {
    const form = await fixture<HTMLFormElement>(html`<form><inlay-button text="Send"></inlay-button></form>`);
    form.addEventListener('submit', () => expect.fail('submitted'));
    form.querySelector('inlay-button')?.click();
    await Promise.resolve();
  });

  it('is disabled by its fieldset', async () => {
    const fieldset = await fixture<HTMLFieldSetElement>(html`<fieldset disabled><inlay-button text="Save"></inlay-button></fieldset>`);
    const element = fieldset.querySelector('inlay-button') as InlayButton;
    await element.updateComplete;
    expect(inner(element).disabled).to.equal(true);
  });

  it('can be pressed again as soon as its own disabled is taken back', async () => {
    const element = await fixture<InlayButton>(html`<inlay-button text="Save"></inlay-button>`);
    for (const disabled of [true, false, true, false]) {
      element.disabled = disabled;
      await element.updateComplete;
      await element.updateComplete;
      expect(inner(element).disabled).to.equal(disabled);
    }
  });

  it('wraps between words where there is little room, and never inside one', async () => {
    const box = await fixture<HTMLElement>(html`<div><inlay-button text="Send"></inlay-button><inlay-button text="Send the order"></inlay-button></div>`);
    const [one, three] = [...box.querySelectorAll('inlay-button')];
    const lines = (element: Element | undefined): number => {
      const words = document.createRange();
      words.selectNodeContents(element!.shadowRoot!.querySelector('span > slot')!);
      return new Set([...words.getClientRects()].map(({ top }) => top)).size;
    };
    expect([lines(one), lines(three)]).to.deep.equal([1, 1]);
    box.style.display = 'grid';
    for (const width of ['24px', '80px']) {
      box.style.gridTemplateColumns = width;
      expect(lines(one), width).to.equal(1);
      expect(lines(three), width).to.be.within(2, 3);
    }
  });

  it('shows its words from the property, and slotted ones in their place', async () => {
    const element = await fixture<InlayButton>(html`<inlay-button .text=${42 as unknown as string}></inlay-button>`);
    expect(inner(element).textContent?.trim()).to.equal('42');
    element.append('Slotted');
    await element.updateComplete;
    expect(element.shadowRoot?.querySelector<HTMLSlotElement>('slot:not([name])')?.assignedNodes()).to.have.length(1);
  });
});

function inner(element: InlayButton): HTMLButtonElement {
  return element.shadowRoot?.querySelector('button') as HTMLButtonElement;
}
