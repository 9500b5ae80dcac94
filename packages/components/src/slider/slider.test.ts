import { expect, fixture, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { runFormControlContract } from '../element/form-control.contract.ts';
import '../register.ts';
import type { InlaySlider } from './slider.ts';

const control = (element: InlaySlider): HTMLInputElement => element.shadowRoot!.querySelector('input')!;
const output = (element: InlaySlider): string => element.shadowRoot!.querySelector('output')!.textContent!;
const show = (template = html`<inlay-slider label="Share" value="40" unit="%"></inlay-slider>`): Promise<InlaySlider> => fixture<InlaySlider>(template);

async function press(element: InlaySlider, ...keys: readonly string[]): Promise<void> {
  element.focus();
  for (const key of keys) await sendKeys({ press: key });
}

describe('<inlay-slider>', () => {
  runFormControlContract<InlaySlider>({ tag: 'inlay-slider', fill: (element) => press(element, 'ArrowRight', 'ArrowRight'), filled: '2', control });

  it('moves by the keys of the pattern, with native events that carry the value', async () => {
    const element = await show();
    const heard = new Set<string>();
    for (const name of ['input', 'change']) element.addEventListener(name, () => heard.add(`${name} ${element.value}`));
    const values: unknown[] = [];
    for (const key of ['ArrowRight', 'ArrowDown', 'End', 'Home', 'PageUp']) {
      await press(element, key);
      values.push(element.value);
    }
    expect(values).to.deep.equal([41, 40, 100, 0, 10]);
    expect([...heard]).to.include.members(['input 41', 'change 41', 'input 100']);
  });

  it('moves the other way from right to left', async () => {
    const element = await show(html`<inlay-slider label="Share" value="40" dir="rtl"></inlay-slider>`);
    await press(element, 'ArrowLeft');
    expect(element.value).to.equal(41);
  });

  it('is null until it is set, also where the thumb stands', async () => {
    const element = await show(html`<inlay-slider label="Share" required></inlay-slider>`);
    expect([element.value, output(element), element.invalid]).to.deep.equal([null, '–', true]);
    expect(control(element).getAttribute('aria-valuetext')).to.equal('Not set');
    control(element).click();
    await element.updateComplete;
    expect([element.value, output(element), element.invalid]).to.deep.equal([0, '0', false]);
  });

  it('shows its number and says it with its unit', async () => {
    const element = await show();
    expect([output(element), control(element).getAttribute('aria-valuetext')]).to.deep.equal(['40 %', '40 %']);
  });

  it('keeps a number outside its ends and marks it; the thumb stands at the end', async () => {
    const element = await show(html`<inlay-slider label="Share" value="140"></inlay-slider>`);
    expect([element.value, control(element).value, element.validationMessage]).to.deep.equal([140, '100', 'Choose 100 or less.']);
    element.max = 200;
    await element.updateComplete;
    expect([control(element).value, element.invalid]).to.deep.equal(['140', false]);
  });

  it('stays as it is while it is read only, and lets Tab through', async () => {
    const element = await show(html`<inlay-slider label="Share" value="40" readonly></inlay-slider>`);
    await press(element, 'ArrowRight', 'End', 'PageUp');
    expect([element.value, control(element).value]).to.deep.equal([40, '40']);
    await sendKeys({ press: 'Tab' });
    expect(document.activeElement).to.not.equal(element);
  });
});
