import type { NoticeTone } from '@inlay/runtime/actions';
import { parseDocument } from '@inlay/runtime/document';
import { expect, fixture, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { definitions } from '../definitions.ts';
import { localizeIn } from '../element/localize.ts';
import { waitUntil } from '../element/wait-until.fixture.ts';
import '../register.ts';
import type { InlayApp } from './app-view.ts';
import { Notices, NOTICE_TIME } from './notices.ts';
import './register.ts';

/** Notices over a page of their own, with time that is moved by hand. */
async function makeNotices() {
  const host = await fixture<HTMLElement>(html`<div></div>`);
  const root = host.attachShadow({ mode: 'open' });
  const button = document.createElement('button');
  const stack = document.createElement('div');
  stack.className = 'notices';
  stack.append(...['status', 'alert'].map((role) => Object.assign(document.createElement('div'), { role })));
  // Laid out while it is no popover that is open, as by the styles of the app.
  stack.style.display = 'grid';
  root.append(button, stack);
  const waiting = new Set<{ readonly at: number; readonly run: () => void }>();
  let now = 0;
  const clock = {
    now: () => now,
    schedule(milliseconds: number, run: () => void) {
      const timer = { at: now + milliseconds, run };
      waiting.add(timer);
      return () => void waiting.delete(timer);
    },
  };
  const pass = (milliseconds: number): void => {
    now += milliseconds;
    for (const timer of waiting) if (timer.at <= now && waiting.delete(timer)) timer.run();
  };
  const notices = new Notices({ root, localize: () => localizeIn(undefined), clock });
  return { notices, button, stack, root, pass, told: () => wordsOf(stack) };
}

const wordsOf = (stack: ParentNode): readonly (string | undefined)[] => [...stack.querySelectorAll('.notice span')].map(({ textContent }) => textContent ?? undefined);

describe('notices', () => {
  it('tell a failure at once and all else when there is time, each with a shape of its own', async () => {
    const { notices, stack } = await makeNotices();
    const tones: readonly NoticeTone[] = ['info', 'success', 'danger'];
    for (const tone of tones) notices.show(tone, tone);
    expect([...stack.querySelectorAll('.notice')].map((notice) => [notice.parentElement!.role, notice.textContent, notice.classList.contains(notice.textContent)])).to.deep.equal([['status', 'info', true], ['status', 'success', true], ['alert', 'danger', true]]);
    expect(new Set([...stack.querySelectorAll('.notice > .icon path')].map((path) => path.getAttribute('d'))).size).to.equal(3);
  });

  it('go away by themselves where they inform or went well, and stay where something is wrong', async () => {
    const { notices, pass, told } = await makeNotices();
    notices.show('Careful', 'warning');
    notices.show('Saved', 'success');
    pass(NOTICE_TIME - 1);
    notices.show('By the way', 'info');
    expect(told()).to.deep.equal(['Careful', 'Saved', 'By the way']);
    pass(1);
    expect(told()).to.deep.equal(['Careful', 'By the way']);
    pass(NOTICE_TIME * 10);
    expect(told()).to.deep.equal(['Careful']);
  });

  it('stay while the pointer or the keyboard is at them, and then for the whole time', async () => {
    const { notices, stack, button, pass, told } = await makeNotices();
    notices.show('Saved', 'success');
    stack.dispatchEvent(new PointerEvent('pointerenter'));
    pass(NOTICE_TIME * 2);
    stack.querySelector<HTMLElement>('.notice button')!.focus();
    stack.dispatchEvent(new PointerEvent('pointerleave'));
    pass(NOTICE_TIME * 2);
    expect(told()).to.deep.equal(['Saved']);
    button.focus();
    pass(NOTICE_TIME - 1);
    expect(told()).to.deep.equal(['Saved']);
    pass(1);
    expect(told()).to.deep.equal([]);
  });

  it('are three at most: what passes makes room first', async () => {
    const { notices, told } = await makeNotices();
    notices.show('Failed', 'danger');
    for (const word of ['one', 'two', 'three']) notices.show(word, 'info');
    expect(told()).to.deep.equal(['two', 'three', 'Failed']);
  });

  it('give the keyboard to the next one when one is dismissed, and then back', async () => {
    const { notices, root, button, told } = await makeNotices();
    notices.show('One', 'info');
    notices.show('Two', 'danger');
    button.focus();
    await sendKeys({ press: 'Tab' });
    await sendKeys({ press: 'Enter' });
    expect(told()).to.deep.equal(['Two']);
    expect(root.activeElement!.closest('.notice')!.textContent).to.equal('Two');
    await sendKeys({ press: 'Escape' });
    expect(told()).to.deep.equal([]);
    expect(root.activeElement === button).to.equal(true);
  });
});

describe('what an app notifies of', () => {
  const at = (parent: string, order: string, rest: object) => ({ parent, order, ...rest });
  const say = (message: string, tone?: string) => ({ click: [{ do: 'notify', message, ...(tone === undefined ? {} : { tone }) }] });

  async function show() {
    const { document: app1 } = parseDocument({ inlay: 1, pages: { main: {} }, components: {
      say: at('main', 'a0', { type: 'button', props: { text: 'Say' }, on: say('Outside') }),
      modal1: at('main', 'a1', { type: 'modal', props: { label: 'Order' } }),
      inside: at('modal1', 'a0', { type: 'button', props: { text: 'Send' }, on: say('It failed', 'danger') }),
    } }, { components: definitions });
    const view = await fixture<InlayApp>(html`<inlay-app .document=${app1}></inlay-app>`);
    const root = view.shadowRoot!;
    await waitUntil(() => root.querySelectorAll('inlay-button').length === 2);
    const dialog = (): HTMLDialogElement | null => root.querySelector('inlay-modal')!.shadowRoot!.querySelector('dialog');
    return { app: view.runningApp!, root, dialog, notices: root.querySelector<HTMLElement>('.notices')! };
  }

  it('stands in front of a dialog that is open, and at its place without one', async () => {
    const { app, root, dialog, notices } = await show();
    await app.dispatch('say', 'click');
    expect([getComputedStyle(notices).display, notices.matches(':popover-open'), wordsOf(root)]).to.deep.equal(['grid', false, ['Outside']]);
    app.get('modal1')!.call('open', []);
    await waitUntil(() => dialog()?.matches(':modal') === true);
    await app.dispatch('inside', 'click');
    const { left, top, width, height } = notices.querySelector('[role=alert] .notice')!.getBoundingClientRect();
    expect(notices.matches(':popover-open')).to.equal(true);
    expect([left >= 0, top >= 0, left + width <= innerWidth, top + height <= innerHeight]).to.deep.equal([true, true, true, true]);
    expect(root.elementFromPoint(left + width / 2, top + height / 2)?.closest('.notices') === notices).to.equal(true);

    app.get('modal1')!.call('close', []);
    await waitUntil(() => notices.parentNode === root);
    expect([notices.matches(':popover-open'), wordsOf(root)]).to.deep.equal([false, ['Outside', 'It failed']]);
  });

  it('can be dismissed over an open dialog with the keyboard, which stays open and keeps the keyboard', async () => {
    const { app, root, dialog, notices } = await show();
    app.get('modal1')!.call('open', []);
    await waitUntil(() => dialog()?.matches(':modal') === true);
    const send = root.querySelector<HTMLElement>('inlay-modal inlay-button')!;
    const focused = (): Element | null => root.activeElement;
    for (const key of ['Enter', 'Escape'] as const) {
      send.focus();
      await sendKeys({ press: 'Enter' });
      await waitUntil(() => wordsOf(root).length === 1);
      await sendKeys({ press: 'Tab' });
      expect(focused()?.closest('.notice')?.textContent).to.equal('It failed');
      await sendKeys({ press: key });
      expect(wordsOf(root)).to.deep.equal([]);
      expect([dialog()!.open, focused() === send]).to.deep.equal([true, true]);
    }
    await sendKeys({ press: 'Escape' });
    await waitUntil(() => !dialog()!.open && notices.parentNode === root);
  });
});
