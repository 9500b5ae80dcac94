import { parseDocument } from '@inlay/runtime/document';
import { expect, fixture, html } from '@open-wc/testing';
import { definitions } from '../definitions.ts';
import { waitUntil } from '../element/wait-until.fixture.ts';
import '../register.ts';
import type { InlayApp } from './app-view.ts';
import './register.ts';

describe('what an app notifies of', () => {
  it('stands in front of a dialog that is open, and at its place without one', async () => {
    const at = (parent: string, order: string, rest: object) => ({ parent, order, ...rest });
    const { document: app1 } = parseDocument({ inlay: 1, pages: { main: {} }, components: {
      say: at('main', 'a0', { type: 'button', props: { text: 'Say' }, on: { click: [{ do: 'notify', message: 'Outside' }] } }),
      modal1: at('main', 'a1', { type: 'modal', props: { label: 'Order' } }),
      inside: at('modal1', 'a0', { type: 'button', props: { text: 'Send' }, on: { click: [{ do: 'notify', message: 'It failed' }] } }),
    } }, { components: definitions });
    const view = await fixture<InlayApp>(html`<inlay-app .document=${app1}></inlay-app>`);
    const root = view.shadowRoot!;
    await waitUntil(() => root.querySelectorAll('inlay-button').length === 2);
    const app = view.runningApp!;
    const notices = root.querySelector<HTMLElement>('.notices')!;
    const words = (): readonly (string | undefined)[] => [...notices.querySelectorAll('.notice span')].map(({ textContent }) => textContent);
    await app.dispatch('say', 'click');
    await waitUntil(() => words().length === 1);
    expect([getComputedStyle(notices).display, notices.matches(':popover-open')]).to.deep.equal(['grid', false]);

    app.get('modal1')!.call('open', []);
    const dialog = (): HTMLDialogElement | null => root.querySelector('inlay-modal')!.shadowRoot!.querySelector('dialog');
    await waitUntil(() => dialog()?.matches(':modal') === true);
    root.querySelectorAll('inlay-button')[1]!.focus();
    await app.dispatch('inside', 'click');
    await waitUntil(() => words().length === 2);
    const { left, top, width, height } = notices.querySelector('.notice:last-child')!.getBoundingClientRect();
    expect(notices.matches(':popover-open')).to.equal(true);
    expect([left >= 0, top >= 0, left + width <= innerWidth, top + height <= innerHeight]).to.deep.equal([true, true, true, true]);

    app.get('modal1')!.call('close', []);
    await waitUntil(() => dialog()?.matches(':modal') !== true);
    await app.dispatch('say', 'click');
    await waitUntil(() => words().length === 3);
    expect(notices.matches(':popover-open')).to.equal(false);
  });
});
