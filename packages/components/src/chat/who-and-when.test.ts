import { expect, fixture, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { pictureAddress } from '../element/picture.fixture.ts';
import { waitUntil } from '../element/wait-until.fixture.ts';
import '../register.ts';
import type { InlayChat } from './chat.ts';

const question = { role: 'user', content: 'Why?' };
const answer = { role: 'assistant', content: 'Because.' };

async function show(members: Record<string, unknown> = {}): Promise<InlayChat> {
  const element = await fixture<InlayChat>(html`<inlay-chat .messages=${[question, answer]}></inlay-chat>`);
  Object.assign(element, members);
  await element.updateComplete;
  return element;
}

const one = (element: InlayChat, selector: string): HTMLElement | null => element.shadowRoot!.querySelector<HTMLElement>(selector);

describe('<inlay-chat>, who answers', () => {
  it('shows no avatar by itself, and one beside the name where there is a picture, an icon or letters', async () => {
    const element = await show();
    expect(one(element, '.avatar')).to.equal(null);
    element.avatarFallback = 'Ada';
    await element.updateComplete;
    expect(one(element, '.avatar')!.textContent).to.equal('Ad');
    element.avatarIcon = 'sparkles';
    await element.updateComplete;
    expect(one(element, '.avatar svg')).not.to.equal(null);
    element.avatarSrc = pictureAddress();
    await element.updateComplete;
    expect(one(element, '.avatar')).to.have.property('src', pictureAddress());
    await expect(element).to.be.accessible();
  });

  it('shows the first letters of the name where the picture does not come, and loads no address that runs something', async () => {
    const element = await show({ assistantName: 'Ada Lovelace', avatarSrc: 'data:image/png;base64,AAAA' });
    await waitUntil(() => one(element, '.avatar')?.textContent === 'AL');
    for (const avatarSrc of ['javascript:alert(1)', 'nonsense:x']) {
      Object.assign(element, { avatarSrc });
      await element.updateComplete;
      expect([one(element, 'img'), one(element, '.avatar')?.textContent]).to.deep.equal([null, 'AL']);
    }
    Object.assign(element, { avatarSrc: '', avatarIcon: 'no-such-icon' });
    await element.updateComplete;
    expect(one(element, '.avatar')?.textContent).to.equal('AL');
  });

  it('is there with the answer as it comes', async () => {
    const element = await show({ messages: [question], avatarFallback: 'A', loading: true, answer: 'Be' });
    expect(one(element, '.message:last-of-type .avatar')?.textContent).to.equal('A');
  });
});

describe('<inlay-chat>, when', () => {
  it('keeps and shows when something was said, where that is wanted', async () => {
    const element = await show({ messages: [], timestamps: true });
    element.focus();
    await sendKeys({ type: 'Why?' });
    const before = Date.now();
    await sendKeys({ press: 'Enter' });
    element.loading = true;
    await element.updateComplete;
    Object.assign(element, { loading: false, answer: 'Because.' });
    await element.updateComplete;
    const times = element.messages.map((message) => Date.parse((message as { readonly createdAt: string }).createdAt));
    expect(times.every((time) => time >= before && time <= Date.now())).to.equal(true);
    const shown = [...element.shadowRoot!.querySelectorAll('time')];
    expect(shown.map(({ dateTime }) => Date.parse(dateTime))).to.deep.equal(times);
    expect(shown[0]!.textContent).to.equal(new Intl.DateTimeFormat('en', { timeStyle: 'short' }).format(times[0]!));
    element.lang = 'de';
    await waitUntil(() => element.shadowRoot!.querySelector('time')!.textContent === new Intl.DateTimeFormat('de', { timeStyle: 'short' }).format(times[0]!));
  });

  it('says in the title how long ago, as it is when somebody looks', async () => {
    const element = await show({ timestamps: true, lang: 'en', messages: [{ ...question, createdAt: Date.now() - 5 * 60_000 }, { ...answer, createdAt: 'soon' }] });
    const times = element.shadowRoot!.querySelectorAll('time');
    expect([times.length, times[0]!.title]).to.deep.equal([1, '5 minutes ago']);
    times[0]!.title = '';
    times[0]!.dispatchEvent(new PointerEvent('pointerenter'));
    expect(times[0]!.title).to.equal('5 minutes ago');
    await expect(element).to.be.accessible();
  });

  it('keeps no times, and shows none, where that is not wanted', async () => {
    const element = await show({ messages: [{ ...question, createdAt: '2026-03-02T09:10:00Z' }], value: 'And?' });
    element.focus();
    await sendKeys({ press: 'Enter' });
    await element.updateComplete;
    expect([element.messages.at(-1), element.shadowRoot!.querySelectorAll('time').length]).to.deep.equal([{ role: 'user', content: 'And?' }, 0]);
  });
});

describe('<inlay-chat> that may not send', () => {
  it('lets something be typed, and sends nothing, neither anew nor again', async () => {
    const element = await show({ disableSubmit: true });
    let sent = 0;
    element.addEventListener('send', () => (sent += 1));
    element.focus();
    await sendKeys({ type: 'And?' });
    await sendKeys({ press: 'Enter' });
    await element.updateComplete;
    const labels = [...element.shadowRoot!.querySelectorAll('button')].map((button) => `${button.textContent?.trim()}${button.disabled ? ' (off)' : ''}`);
    expect([element.value, sent, labels]).to.deep.equal(['And?', 0, ['Copy', 'Send (off)']]);
    element.disableSubmit = false;
    await element.updateComplete;
    await sendKeys({ press: 'Enter' });
    expect(sent).to.equal(1);
  });
});
