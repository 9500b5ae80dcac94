import { expect, fixture, html } from '@open-wc/testing';
import { defineOnce } from '../expression-field/define-once.ts';
import { waitUntil } from '../wait-until.fixture.ts';
import { ConfirmDialog } from './confirm-dialog.ts';

defineOnce('inlay-confirm-dialog', ConfirmDialog);

describe('<inlay-confirm-dialog>', () => {
  let dialog: ConfirmDialog;

  beforeEach(async () => {
    dialog = await fixture<ConfirmDialog>(html`<inlay-confirm-dialog></inlay-confirm-dialog>`);
  });

  const buttons = (): readonly HTMLElement[] => [...dialog.renderRoot.querySelectorAll<HTMLElement>('button')];
  const asked = async (): Promise<Promise<boolean>[]> => {
    const answer = dialog.ask('Really?');
    await waitUntil(() => dialog.renderRoot.querySelector('dialog')?.open === true, 'the question');
    return [answer];
  };

  it('asks, and gives the keyboard to the answer that goes on', async () => {
    const [answer] = await asked();
    await expect(dialog).to.be.accessible();
    expect(dialog.shadowRoot?.activeElement?.textContent).to.equal('OK');
    buttons()[1]?.click();
    expect(await answer).to.equal(true);
    expect(dialog.renderRoot.querySelector('dialog')?.open).to.equal(false);
  });

  it('takes being left for no', async () => {
    const [first] = await asked();
    buttons()[0]?.click();
    expect(await first).to.equal(false);
    const [second] = await asked();
    dialog.renderRoot.querySelector('dialog')?.close();
    expect(await second).to.equal(false);
    const [third] = await asked();
    const [fourth] = await asked();
    expect(await third).to.equal(false);
    buttons()[1]?.click();
    expect(await fourth).to.equal(true);
  });
});
