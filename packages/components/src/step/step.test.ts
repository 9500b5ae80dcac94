import { expect, fixture, html } from '@open-wc/testing';
import '../register.ts';
import type { InlayStep } from './step.ts';

describe('<inlay-step>', () => {
  it('is a group named by its label, shown only where its stepper shows it', async () => {
    const element = await fixture<InlayStep>(html`<inlay-step label="Address" name="address">Words</inlay-step>`);
    expect(getComputedStyle(element).display).to.equal('none');
    element.shown = true;
    await element.updateComplete;
    expect(getComputedStyle(element).display).to.equal('block');
    await expect(element).to.be.accessible();
  });

  it('knows what in it is not accepted, shows it and gives the first the keyboard', async () => {
    const element = await fixture<InlayStep>(html`<inlay-step label="Address"><form><fieldset><input aria-label="Street"><inlay-text-input label="City" required></inlay-text-input><input aria-label="Country" required></fieldset></form></inlay-step>`);
    element.shown = true;
    await element.updateComplete;
    const city = element.querySelector('inlay-text-input')!;
    expect([element.invalid, element.validate(), document.activeElement]).to.deep.equal([true, false, city]);
    await city.updateComplete;
    expect(city.matches(':state(user-invalid)')).to.equal(true);
    city.value = 'Ulm';
    element.querySelector<HTMLInputElement>('[required]:not(inlay-text-input)')!.value = 'DE';
    await city.updateComplete;
    expect([element.invalid, element.validate()]).to.deep.equal([false, true]);
  });

  it('does not ask what is hidden in it, whether it is shown itself or waits', async () => {
    const element = await fixture<InlayStep>(html`<inlay-step><div class="box"><inlay-text-input label="Company" required></inlay-text-input></div></inlay-step>`);
    const [box, company] = [element.querySelector<HTMLElement>('.box')!, element.querySelector('inlay-text-input')!];
    await company.updateComplete;
    expect(element.invalid, 'waits').to.equal(true);
    for (const hide of [company, box, element]) {
      hide.hidden = true;
      await company.updateComplete;
      expect(element.invalid, hide.localName).to.equal(hide === element);
      hide.hidden = false;
    }
    element.shown = true;
    await element.updateComplete;
    expect(element.invalid, 'shown').to.equal(true);
    box.classList.add('hidden-in-app');
    expect(element.invalid, 'hidden by an app that is edited').to.equal(false);
    box.classList.remove('hidden-in-app');
    box.style.visibility = 'hidden';
    expect([element.invalid, element.validate()], 'unseen in its place').to.deep.equal([false, true]);
  });

  it('has the value of its name, else of the component that it is', async () => {
    const element = await fixture<InlayStep>(html`<inlay-step data-name="step1"></inlay-step>`);
    expect(element.value).to.equal('step1');
    element.name = 'address';
    expect(element.value).to.equal('address');
  });
});
