import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import { sendKeys, sendMouse } from '@web/test-runner-commands';
import '../register.ts';
import type { InlayModal } from './modal.ts';

const dialogOf = (element: InlayModal) => element.shadowRoot!.querySelector('dialog')!;

async function show(content = html`<inlay-modal label="Sure?" open><button>Yes</button></inlay-modal>`): Promise<InlayModal> {
  const element = await fixture<InlayModal>(content);
  await element.updateComplete;
  return element;
}

describe('<inlay-modal>', () => {
  it('lies over the page while it is open, named and accessible', async () => {
    const element = await show();
    expect(dialogOf(element).matches(':modal')).to.equal(true);
    await expect(element).to.be.accessible();
    element.open = false;
    await oneEvent(element, 'close');
    expect(dialogOf(element).open).to.equal(false);
  });

  it('says when it was opened', async () => {
    const element = await show(html`<inlay-modal label="Sure?"></inlay-modal>`);
    setTimeout(() => (element.open = true));
    await oneEvent(element, 'open');
    expect(dialogOf(element).matches(':modal')).to.equal(true);
    element.open = false;
  });

  it('is closed by Escape, its button and a press beside it, and says so', async () => {
    const element = await show();
    const ways = [() => sendKeys({ press: 'Escape' }), async () => element.shadowRoot!.querySelector<HTMLElement>('.close')!.click(), () => sendMouse({ type: 'click', position: [3, 3] })];
    for (const close of ways) {
      element.open = true;
      await element.updateComplete;
      setTimeout(() => void close());
      await oneEvent(element, 'close');
      expect(element.open).to.equal(false);
    }
  });

  it('stays open where only its contents may close it', async () => {
    const element = await show(html`<inlay-modal label="Sure?" open persistent><button>Yes</button></inlay-modal>`);
    await sendMouse({ type: 'click', position: [3, 3] });
    await sendKeys({ press: 'Escape' });
    expect(dialogOf(element).matches(':modal')).to.equal(true);
    expect(element.shadowRoot!.querySelector('.close')).to.equal(null);
    element.open = false;
    await element.updateComplete;
  });

  it('is shown in place while it is edited', async () => {
    const element = await show(html`<inlay-modal label="Sure?" inline><button>Yes</button></inlay-modal>`);
    expect([dialogOf(element).open, dialogOf(element).matches(':modal')]).to.deep.equal([true, false]);
  });

  it('is modal again after it was moved', async () => {
    const element = await show();
    const parent = element.parentElement!;
    element.remove();
    parent.append(element);
    await element.updateComplete;
    expect([element.open, dialogOf(element).matches(':modal')]).to.deep.equal([true, true]);
    element.open = false;
    await element.updateComplete;
  });
});
