import { expect, fixture, html } from '@open-wc/testing';
import { raiseNotices } from './raise-notices.ts';

describe('raiseNotices', () => {
  it('puts notices in front of a modal dialog that has the keyboard, and back without one', async () => {
    const root = await fixture<HTMLElement>(html`<div><dialog><button>Send</button></dialog><div class="notices" popover="manual"></div></div>`);
    const [dialog, notices] = [root.querySelector('dialog')!, root.querySelector<HTMLElement>('.notices')!];
    raiseNotices(root);
    expect(notices.matches(':popover-open')).to.equal(false);
    dialog.showModal();
    raiseNotices(root);
    expect(notices.matches(':popover-open')).to.equal(true);
    dialog.close();
    raiseNotices(root);
    expect(notices.matches(':popover-open')).to.equal(false);
  });
});
