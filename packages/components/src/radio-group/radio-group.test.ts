import { expect, fixture, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { runFormControlContract } from '../element/form-control.contract.ts';
import '../register.ts';
import type { InlayRadioGroup } from './radio-group.ts';

const controls = (element: InlayRadioGroup): HTMLInputElement[] => [...element.shadowRoot!.querySelectorAll('input')];

async function show(members: Record<string, unknown> = {}): Promise<InlayRadioGroup> {
  const element = await fixture<InlayRadioGroup>(html`<inlay-radio-group label="Tone"></inlay-radio-group>`);
  Object.assign(element, { options: ['Friendly', { value: 'Formal', disabled: true }, 'Short'], ...members });
  await element.updateComplete;
  return element;
}

describe('<inlay-radio-group>', () => {
  runFormControlContract<InlayRadioGroup>({
    tag: 'inlay-radio-group',
    attributes: { options: '["Friendly","Short"]' },
    fill: async (element) => {
      element.focus();
      await sendKeys({ press: 'Space' });
    },
    filled: 'Friendly',
    control: (element) => controls(element)[0]!,
    described: (element) => element.shadowRoot!.querySelector('[role=radiogroup]')!,
  });

  it('is chosen by arrow keys, past what is disabled and around the end', async () => {
    const element = await show({ value: 'Friendly' });
    const heard: string[] = [];
    for (const name of ['input', 'change']) element.addEventListener(name, () => heard.push(`${name} ${String(element.value)}`));
    element.focus();
    await sendKeys({ press: 'ArrowDown' });
    await sendKeys({ press: 'ArrowDown' });
    expect(heard).to.deep.equal(['input Short', 'change Short', 'input Friendly', 'change Friendly']);
  });

  it('is one stop for Tab, at the chosen one', async () => {
    const box = await fixture(html`<div><inlay-radio-group label="Tone" options='["a","b","c"]' value="b"></inlay-radio-group><button>After</button></div>`);
    const element = box.querySelector('inlay-radio-group')!;
    await element.updateComplete;
    element.focus();
    expect(element.shadowRoot!.activeElement).to.equal(controls(element)[1]);
    await sendKeys({ press: 'Tab' });
    expect(document.activeElement).to.equal(box.querySelector('button'));
    await sendKeys({ down: 'Shift' });
    await sendKeys({ press: 'Tab' });
    await sendKeys({ up: 'Shift' });
    expect(element.shadowRoot!.activeElement).to.equal(controls(element)[1]);
  });

  it('goes the other way by the arrows to the sides from right to left', async () => {
    const element = await show({ options: ['a', 'b', 'c'], value: 'b', orientation: 'horizontal', dir: 'rtl' });
    element.focus();
    await sendKeys({ press: 'ArrowLeft' });
    expect(element.value).to.equal('c');
  });

  it('stays as it is while it is read only', async () => {
    const element = await show({ value: 'Friendly', readOnly: true });
    element.focus();
    await sendKeys({ press: 'ArrowDown' });
    controls(element)[2]!.click();
    expect([element.value, controls(element).findIndex(({ checked }) => checked)]).to.deep.equal(['Friendly', 0]);
    await expect(element).to.be.accessible();
  });

  it('follows its value and its options, and keeps a value that is none of them', async () => {
    const element = await show({ value: 'Short' });
    expect([element.selectedIndex, element.selectedLabel]).to.deep.equal([2, 'Short']);
    element.options = ['Short', 'Long'];
    await element.updateComplete;
    expect(controls(element).map(({ checked }) => checked)).to.deep.equal([true, false]);
    element.value = 'none';
    await element.updateComplete;
    expect([controls(element).some(({ checked }) => checked), element.value, element.validity.badInput]).to.deep.equal([false, 'none', true]);
  });
});
