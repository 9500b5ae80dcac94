import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../register.ts';
import type { InlayForm } from './form.ts';

async function show(): Promise<InlayForm> {
  const element = await fixture<InlayForm>(html`
    <inlay-form label="Order">
      <form>
        <input name="size" aria-label="Size" value="L">
        <inlay-textarea name="note" label="Note" required></inlay-textarea>
        <inlay-button text="Send" submit></inlay-button>
      </form>
    </inlay-form>
  `);
  await element.updateComplete;
  return element;
}

describe('<inlay-form>', () => {
  it('refuses what is not valid: the message is shown and the first such input has the keyboard', async () => {
    const element = await show();
    const heard: string[] = [];
    element.addEventListener('submit', () => heard.push('submit'));
    setTimeout(() => element.querySelector('inlay-button')!.click());
    await oneEvent(element, 'invalid');
    const note = element.querySelector('inlay-textarea')!;
    await note.updateComplete;
    expect(document.activeElement).to.equal(note);
    expect(note.shadowRoot!.textContent).to.contain('Fill');
    expect(heard).to.deep.equal([]);
    await expect(element).to.be.accessible();
  });

  it('is sent with its data, by the button and by Enter', async () => {
    const element = await show();
    element.querySelector('inlay-textarea')!.value = 'soon';
    const send = [() => element.querySelector('inlay-button')!.click(), () => { element.querySelector('input')!.focus(); void sendKeys({ press: 'Enter' }); }];
    for (const how of send) {
      setTimeout(how);
      const event = await oneEvent(element, 'submit') as CustomEvent;
      expect([event.target, event.detail]).to.deep.equal([element, { data: { size: 'L', note: 'soon' } }]);
    }
  });

  it('does not ask what is hidden in it, until that is shown', async () => {
    const element = await show();
    for (const hide of [element.querySelector('inlay-textarea')!, element.form!]) {
      hide.hidden = true;
      await element.querySelector('inlay-textarea')!.updateComplete;
      setTimeout(() => element.form!.requestSubmit());
      expect((await oneEvent(element, 'submit') as CustomEvent).detail).to.deep.equal({ data: { size: 'L', note: '' } });
      hide.hidden = false;
    }
    await element.querySelector('inlay-textarea')!.updateComplete;
    setTimeout(() => element.form!.requestSubmit());
    await oneEvent(element, 'invalid');
  });

  it('is sent unchecked where it says so', async () => {
    const element = await show();
    element.noValidate = true;
    setTimeout(() => element.form!.requestSubmit());
    expect((await oneEvent(element, 'submit') as CustomEvent).detail).to.deep.equal({ data: { size: 'L', note: '' } });
  });

  it('switches off what an app puts into it', async () => {
    const element = await fixture<InlayForm>(html`<inlay-form disabled></inlay-form>`);
    const field = document.createElement('inlay-textarea');
    element.contentHost.append(field);
    await element.updateComplete;
    expect(field.matches(':disabled')).to.equal(true);
    element.disabled = false;
    await element.updateComplete;
    expect(field.matches(':disabled')).to.equal(false);
  });
});
