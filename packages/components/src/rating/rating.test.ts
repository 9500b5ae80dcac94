import { expect, fixture, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { runFormControlContract } from '../element/form-control.contract.ts';
import '../register.ts';
import type { InlayRating } from './rating.ts';

const controls = (element: InlayRating): HTMLInputElement[] => [...element.shadowRoot!.querySelectorAll('input')];
const given = (element: InlayRating): number => element.shadowRoot!.querySelectorAll('.star.given').length;
const show = (template = html`<inlay-rating label="How was it?" value="3"></inlay-rating>`): Promise<InlayRating> => fixture<InlayRating>(template);

async function press(element: InlayRating, ...keys: readonly string[]): Promise<void> {
  element.focus();
  for (const key of keys) await sendKeys({ press: key });
  await element.updateComplete;
}

describe('<inlay-rating>', () => {
  runFormControlContract<InlayRating>({
    tag: 'inlay-rating',
    fill: (element) => press(element, 'Space', 'ArrowRight'),
    filled: '2',
    control: (element) => controls(element)[0]!,
    described: (element) => element.shadowRoot!.querySelector('[role=radiogroup]')!,
  });

  it('is chosen by arrow keys, with native events that carry the value', async () => {
    const element = await show();
    const heard: string[] = [];
    for (const name of ['input', 'change']) element.addEventListener(name, () => heard.push(`${name} ${String(element.value)}`));
    await press(element, 'ArrowRight', 'ArrowUp');
    expect(heard).to.deep.equal(['input 4', 'change 4', 'input 3', 'change 3']);
    expect(given(element)).to.equal(3);
  });

  it('is taken back by Delete or a press on the chosen star, unless it is required', async () => {
    const element = await show();
    await press(element, 'Delete');
    expect([element.value, given(element)]).to.deep.equal([null, 0]);
    controls(element)[3]!.click();
    expect(element.value).to.equal(4);
    controls(element)[3]!.click();
    expect(element.value).to.equal(null);
    await element.updateComplete;
    expect(controls(element).some(({ checked }) => checked)).to.equal(false);
    element.required = true;
    element.value = 2;
    await press(element, 'Delete');
    expect(element.value).to.equal(2);
  });

  it('names each star and has as many as it is told', async () => {
    const element = await show(html`<inlay-rating label="How was it?" max="3"></inlay-rating>`);
    expect(controls(element).map(({ ariaLabel }) => ariaLabel)).to.deep.equal(['1 star', '2 stars', '3 stars']);
    element.max = 1e9;
    await element.updateComplete;
    expect(controls(element)).to.have.length(20);
  });

  it('keeps a number that is no rating and marks it', async () => {
    const element = await show(html`<inlay-rating label="How was it?" value="7"></inlay-rating>`);
    expect([element.value, given(element), element.validationMessage]).to.deep.equal([7, 5, 'Choose 1 to 5 stars.']);
    element.value = 2.5;
    expect(element.validity.badInput).to.equal(true);
  });

  it('stays as it is while it is read only', async () => {
    const element = await show(html`<inlay-rating label="How was it?" value="3" readonly></inlay-rating>`);
    await press(element, 'ArrowRight', 'Delete');
    controls(element)[0]!.click();
    expect([element.value, controls(element).findIndex(({ checked }) => checked)]).to.deep.equal([3, 2]);
    await expect(element).to.be.accessible();
  });
});
