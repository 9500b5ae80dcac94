import { expect, fixture, html } from '@open-wc/testing';
import { render } from 'lit';
import { definitions } from '../definitions.ts';
import '../register.ts';
import type { FormControlElement } from './form-control-element.ts';
import { waitUntil } from './wait-until.fixture.ts';

const fields = definitions.filter(({ group, props }) => group === 'input' && 'label' in props && 'helpText' in props);

async function show(tag: string, ...children: readonly Node[]): Promise<FormControlElement> {
  const element = document.createElement(tag) as FormControlElement;
  element.setAttribute('options', '["Small","Large"]');
  element.append(...children);
  const place = await fixture<HTMLElement>(html`<div></div>`);
  place.append(element);
  await element.updateComplete;
  return element;
}

function inSlot(slot: string, content: unknown): HTMLElement {
  const box = document.createElement('span');
  box.slot = slot;
  render(content, box);
  return box;
}

describe('slots of fields', () => {
  it('are there of every kind with a label and help', () => {
    expect(fields.length).to.be.greaterThan(16);
  });

  for (const { tag } of fields) {
    it(`<${tag}> takes a label and help of the page’s own, which name and describe it`, async () => {
      const element = await show(tag, inSlot('label', html`Shoe <b>size</b>`), inSlot('help', html`See our <a href="#sizes">sizes</a>`));
      const root = element.shadowRoot!;
      const has = (selector: string): boolean => root.querySelector(selector) !== null;
      expect(['[part=label] slot[name=label]', '[part=help] slot[name=help]', '[aria-describedby~=help]', '[aria-label]:is(#control:not([type=radio]), [role=group], [role=radiogroup])'].map(has)).to.deep.equal([true, true, true, false]);
      await expect(element).to.be.accessible();
    });

    it(`<${tag}> follows what comes and goes, and takes white space for nothing`, async () => {
      const element = await show(tag, document.createTextNode('\n  '), document.createComment('none'));
      element.helpText = 'Words';
      await element.updateComplete;
      const shown = (): readonly unknown[] => [element.shadowRoot!.querySelector('[part=help]')?.textContent, element.shadowRoot!.querySelector('slot[name=help]') !== null];
      expect(shown()).to.deep.equal(['Words', false]);
      const own = inSlot('help', 'Own');
      element.append(own);
      await waitUntil(() => shown()[1] === true);
      own.remove();
      await waitUntil(() => shown()[1] === false);
      expect(shown()).to.deep.equal(['Words', false]);
    });
  }

  it('a press on a label of the page’s own gives the keyboard to its control', async () => {
    const label = inSlot('label', html`<b>Size</b>`);
    const element = await show('inlay-text-input', label);
    label.querySelector('b')!.click();
    expect(document.activeElement).to.equal(element);
  });

  for (const tag of ['inlay-text-input', 'inlay-number-input', 'inlay-password', 'inlay-date', 'inlay-date-time']) {
    it(`<${tag}> takes what stands before and after its text, read with its name`, async () => {
      const element = await show(tag, inSlot('label', 'Price'), inSlot('prefix', '€'), inSlot('suffix', 'a month'));
      const root = element.shadowRoot!;
      expect(root.querySelector('#control')!.getAttribute('aria-describedby')).to.equal('prefix suffix');
      expect(['prefix', 'suffix'].map((name) => root.querySelector<HTMLSlotElement>(`#${name} slot`)!.assignedElements().length)).to.deep.equal([1, 1]);
      await expect(element).to.be.accessible();
    });
  }

  it('a button has room for an icon on both sides of its words, and none where there is none', async () => {
    const bare = await show('inlay-button');
    const full = await show('inlay-button', inSlot('prefix', html`<svg width="16" height="16"></svg>`), inSlot('suffix', '3'));
    const widthOf = (element: Element): number => element.getBoundingClientRect().width;
    expect(widthOf(full)).to.be.greaterThan(widthOf(bare) + 24);
    expect(full.shadowRoot!.querySelector<HTMLSlotElement>('slot[name=suffix]')!.assignedElements().map(({ textContent }) => textContent)).to.deep.equal(['3']);
  });
});
