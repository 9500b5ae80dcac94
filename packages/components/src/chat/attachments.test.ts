import type { AiRunner } from '@inlay/runtime/ai';
import { createApp } from '@inlay/runtime/app';
import type { App } from '@inlay/runtime/app';
import { parseDocument } from '@inlay/runtime/document';
import { contentsOf, createFileValue } from '@inlay/runtime/files';
import type { FileValue } from '@inlay/runtime/files';
import { expect, fixture, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { pictureAddress } from '../element/picture.fixture.ts';
import { waitUntil } from '../element/wait-until.fixture.ts';
import type { InlayApp } from '../app-view/app-view.ts';
import '../app-view/register.ts';
import { definitions } from '../definitions.ts';
import '../register.ts';
import type { InlayChat } from './chat.ts';

const notes = (): File => new File(['It is slow.'], 'notes.txt', { type: 'text/plain', lastModified: 1 });
const picture = (): File => new File([decodeURIComponent(pictureAddress().replace(/^[^,]*,/, ''))], 'screen.svg', { type: 'image/svg+xml', lastModified: 1 });
const answer = { role: 'assistant', content: 'Because.' };

const all = (element: InlayChat, selector: string): HTMLElement[] => [...element.shadowRoot!.querySelectorAll<HTMLElement>(selector)];
const one = (element: InlayChat, selector: string): HTMLElement => all(element, selector)[0]!;
const words = (element: InlayChat, selector: string): (string | undefined)[] => all(element, selector).map(({ textContent }) => textContent?.trim());
const buttonNamed = (element: InlayChat, name: string): HTMLElement => all(element, 'button').find((button) => button.textContent?.trim() === name)!;
const namesOf = (files: readonly unknown[]): string[] => files.map((file) => (file as FileValue).name);

async function show(members: Record<string, unknown> = {}): Promise<InlayChat> {
  const element = await fixture<InlayChat>(html`<inlay-chat attachments></inlay-chat>`);
  Object.assign(element, members);
  await element.updateComplete;
  return element;
}

function transfer(files: readonly File[], texts: Readonly<Record<string, string>> = {}): DataTransfer {
  const data = new DataTransfer();
  for (const file of files) data.items.add(file);
  for (const [type, text] of Object.entries(texts)) data.setData(type, text);
  return data;
}

/** Chooses files as the browser's dialog does. */
async function choose(element: InlayChat, files: readonly File[]): Promise<void> {
  const input = one(element, 'input[type=file]') as HTMLInputElement;
  input.files = transfer(files).files;
  input.dispatchEvent(new Event('change', { bubbles: true }));
  await element.updateComplete;
}

async function drag(element: InlayChat, type: string, files: readonly File[]): Promise<DragEvent> {
  const event = new DragEvent(type, { bubbles: true, cancelable: true, dataTransfer: transfer(files) });
  one(element, '.log').dispatchEvent(event);
  await element.updateComplete;
  return event;
}

async function paste(element: InlayChat, clipboardData: DataTransfer): Promise<ClipboardEvent> {
  const event = new ClipboardEvent('paste', { bubbles: true, composed: true, cancelable: true, clipboardData });
  one(element, '.field').dispatchEvent(event);
  await element.updateComplete;
  return event;
}

async function isShown(address: string): Promise<boolean> {
  const image = new Image();
  image.src = address;
  return image.decode().then(() => true, () => false);
}

describe('<inlay-chat> with attachments', () => {
  it('is accessible with files to send, with refused ones, with sent ones, and while they are changed', async () => {
    const element = await show({ accept: '.txt, image/*' });
    await choose(element, [notes(), picture(), new File(['x'], 'x.mp3')]);
    await expect(element).to.be.accessible();
    buttonNamed(element, 'Send').click();
    await element.updateComplete;
    await expect(element).to.be.accessible();
    buttonNamed(element, 'Edit').click();
    await element.updateComplete;
    await expect(element).to.be.accessible();
  });

  it('sends the files that were chosen with the message, and reads none of them', async () => {
    const element = await show();
    const heard: unknown[] = [];
    for (const type of ['attach', 'send', 'change', 'input']) element.addEventListener(type, () => heard.push(type));
    await choose(element, [notes(), picture()]);
    expect([words(element, '.composer .file-name'), words(element, '.composer .facts')[0]]).to.deep.equal([['notes.txt', 'screen.svg'], '11 B']);
    element.focus();
    await sendKeys({ type: 'Why?' });
    await sendKeys({ press: 'Enter' });
    await element.updateComplete;
    const { attachments, ...message } = element.messages[0] as { readonly attachments: readonly FileValue[] };
    expect(message).to.deep.equal({ role: 'user', content: 'Why?' });
    expect(attachments[0]).to.deep.equal({ name: 'notes.txt', type: 'text/plain', sizeBytes: 11, lastModified: 1 });
    expect(attachments.map((file) => contentsOf(file)!.readings)).to.deep.equal([[], []]);
    expect(await element.read(attachments[0], 'text')).to.equal('It is slow.');
    expect(await element.read('x', 'text').catch((error: unknown) => error)).to.be.instanceOf(TypeError);
    expect([element.files, element.value, words(element, '.composer .file-name'), words(element, '.log .file-name')]).to.deep.equal([[], '', [], ['notes.txt']]);
    expect((one(element, '.log .picture img') as HTMLImageElement).alt).to.equal('screen.svg');
    expect(heard).to.deep.equal(['attach', ...Array.from('Why?', () => 'input'), 'send']);
  });

  it('sends files without words, and nothing without either', async () => {
    const element = await show();
    expect((buttonNamed(element, 'Send') as HTMLButtonElement).disabled).to.equal(true);
    await choose(element, [notes()]);
    buttonNamed(element, 'Send').click();
    await element.updateComplete;
    expect([element.messages, all(element, '.bubble').length]).to.deep.equal([[{ role: 'user', content: '', attachments: (element.messages[0] as { attachments: unknown }).attachments }], 0]);
  });

  it('takes what is dropped on it, and shows that it will', async () => {
    const element = await show();
    expect((await drag(element, 'dragover', [notes()])).defaultPrevented).to.equal(true);
    expect(words(element, '.cover')).to.deep.equal(['Drop the files here.']);
    await drag(element, 'dragleave', [notes()]);
    expect(all(element, '.cover')).to.have.length(0);
    await drag(element, 'dragover', [notes()]);
    await drag(element, 'drop', [notes(), picture()]);
    expect([namesOf(element.files), all(element, '.cover').length]).to.deep.equal([['notes.txt', 'screen.svg'], 0]);
  });

  it('takes nothing while it is disabled, though the page stays; without attachments a drop is the page\'s', async () => {
    const element = await show({ disabled: true });
    expect([(await drag(element, 'drop', [notes()])).defaultPrevented, element.files]).to.deep.equal([true, []]);
    expect((one(element, '.attach') as HTMLButtonElement).disabled).to.equal(true);
    Object.assign(element, { disabled: false, attachments: false });
    await element.updateComplete;
    expect([(await drag(element, 'drop', [notes()])).defaultPrevented, element.files, all(element, '.attach').length]).to.deep.equal([false, [], 0]);
  });

  it('takes a picture that is pasted, and leaves words to the field that come with a picture of them', async () => {
    const element = await show();
    expect((await paste(element, transfer([picture()], { 'text/html': '<img src="x">' }))).defaultPrevented).to.equal(true);
    expect(namesOf(element.files)).to.deep.equal(['screen.svg']);
    expect((await paste(element, transfer([picture()], { 'text/html': '<b>1</b>', 'text/plain': '1' }))).defaultPrevented).to.equal(false);
    expect((await paste(element, transfer([], { 'text/plain': 'x' }))).defaultPrevented).to.equal(false);
    expect(element.files).to.have.length(1);
  });

  it('says why a file is refused, in the words of a file input, in the language of the place', async () => {
    const element = await show({ accept: '.txt', maxSize: 20, maxFiles: 2 });
    await choose(element, [notes(), picture(), new File(['x'.repeat(50)], 'long.txt'), new File(['a'], 'a.txt'), new File(['b'], 'b.txt')]);
    expect(namesOf(element.files)).to.deep.equal(['notes.txt', 'a.txt']);
    expect(words(element, '[part=problem]')).to.deep.equal([
      'screen.svg is not of an accepted type (TXT).', 'long.txt is too large: it has 50 B, and at most 20 B are read.', 'At most 2 files are taken; 1 was left out.',
    ]);
    element.lang = 'de';
    await waitUntil(() => words(element, '[part=problem]')[0] === 'screen.svg hat keinen der angenommenen Typen (TXT).');
    expect(one(element, '.attach').ariaLabel).to.equal('Dateien anhängen');
    buttonNamed(element, 'Senden').click();
    await element.updateComplete;
    expect(words(element, '[part=problem]')).to.deep.equal([]);
  });

  it('is all reached with the keyboard, which goes on to the next file when one is taken away', async () => {
    const element = await show();
    await choose(element, [notes(), picture()]);
    const focused = (): string | null | undefined => (element.shadowRoot!.activeElement as HTMLElement | null)?.ariaLabel;
    element.focus();
    for (let back = 0; back < 3; back += 1) {
      await sendKeys({ down: 'Shift' });
      await sendKeys({ press: 'Tab' });
      await sendKeys({ up: 'Shift' });
    }
    expect(focused()).to.equal('Remove notes.txt');
    await sendKeys({ press: 'Enter' });
    await element.updateComplete;
    expect([namesOf(element.files), focused()]).to.deep.equal([['screen.svg'], 'Remove screen.svg']);
    await sendKeys({ press: 'Tab' });
    expect(focused()).to.equal('Attach files');
    await sendKeys({ down: 'Shift' });
    await sendKeys({ press: 'Tab' });
    await sendKeys({ up: 'Shift' });
    await sendKeys({ press: 'Enter' });
    await element.updateComplete;
    expect([element.files, element.shadowRoot!.activeElement]).to.deep.equal([[], one(element, '.field')]);
    expect(words(element, '.composer [role=status]')).to.deep.equal(['screen.svg removed.']);
  });

  it('keeps the files of a question that is asked again or changed, and lets them be taken away', async () => {
    const attachments = [createFileValue(notes()), createFileValue(picture())];
    const question = { role: 'user', content: 'Why?', attachments };
    const element = await show({ attachments: false, messages: [question, answer] });
    buttonNamed(element, 'Retry').click();
    await element.updateComplete;
    expect(element.messages).to.deep.equal([question]);
    expect((element.messages[0] as typeof question).attachments[0]).to.equal(attachments[0]);
    buttonNamed(element, 'Edit').click();
    await element.updateComplete;
    expect(words(element, '.editing .file-name')).to.deep.equal(['notes.txt', 'screen.svg']);
    await sendKeys({ type: ' Now?' });
    one(element, '.editing .remove').click();
    await element.updateComplete;
    await sendKeys({ press: 'Enter' });
    await element.updateComplete;
    expect(element.messages).to.deep.equal([{ role: 'user', content: 'Why? Now?', attachments: [attachments[1]] }]);
  });

  it('shows pictures, and lets go of them and of what was read when the conversation is over', async () => {
    const file = createFileValue(picture());
    const element = await show({ messages: [{ role: 'user', content: '', attachments: [file] }] });
    const { src } = one(element, '.picture img') as HTMLImageElement;
    await contentsOf(file)!.read('text');
    expect([await isShown(src), src.startsWith('blob:')]).to.deep.equal([true, true]);
    element.loading = true;
    element.messages = [];
    await element.updateComplete;
    expect(contentsOf(file)!.readings).to.have.length(1);
    element.loading = false;
    await element.updateComplete;
    expect([await isShown(src), contentsOf(file)!.readings]).to.deep.equal([false, []]);
  });

  it('stays at the end of the conversation as pictures come', async () => {
    const element = await show({ messages: [...Array.from({ length: 30 }, () => answer), { role: 'user', content: '', attachments: [createFileValue(picture())] }] });
    const log = one(element, '.log');
    const image = one(element, '.picture img') as HTMLImageElement;
    await waitUntil(() => image.naturalWidth > 0 && log.scrollHeight - log.scrollTop - log.clientHeight < 2);
    expect(image.getBoundingClientRect().bottom).to.be.lessThan(log.getBoundingClientRect().bottom + 1);
  });

  it('names a picture that is none, and files that came back without their contents, and takes anything else', async () => {
    const broken = createFileValue(new File(['no picture'], 'broken.png', { type: 'image/png' }));
    const element = await show({ messages: [{ role: 'user', content: 'x', attachments: [broken, JSON.parse(JSON.stringify(createFileValue(notes()))), null, 3, 'x', { name: 7 }, { name: 'bare' }] }, { role: 'user', content: 'y', attachments: 'none' }, answer] });
    await waitUntil(() => all(element, '.log .file-name').length === 3);
    expect(words(element, '.log .attachment').map((text) => text?.replace(/\s+/g, ' '))).to.deep.equal(['broken.png 10 B', 'notes.txt 11 B', 'bare']);
    for (const files of [null, 'x', 3, [null, {}]]) {
      (element as { files: unknown }).files = files;
      await element.updateComplete;
    }
    expect(all(element, '.composer .attachment')).to.have.length(0);
  });
});

describe('<inlay-chat> with attachments in an app', () => {
  const asked: unknown[] = [];
  const runner: AiRunner = {
    async *run({ options: { messages } }) {
      asked.push(messages);
      yield { type: 'text', text: 'Read.' };
      yield { type: 'finish', reason: 'stop' };
    },
  };

  async function open(): Promise<{ readonly app: App; readonly element: InlayChat }> {
    const { document, problems } = parseDocument({
      inlay: 1,
      pages: { main: {} },
      components: { talk: { parent: 'main', order: 'a0', type: 'chat', props: { query: 'ask', attachments: true } } },
      queries: { ask: { resource: 'r', action: 'generateChatResponse', run: 'manual', options: { messages: '<< talk.messages >>' } } },
    }, { components: definitions });
    expect(problems).to.deep.equal([]);
    const app = createApp(document!, { components: definitions, resources: runner });
    const view = await fixture<InlayApp>(html`<inlay-app .app=${app}></inlay-app>`);
    await view.updateComplete;
    const element = view.shadowRoot!.querySelector('inlay-chat')!;
    await element.updateComplete;
    return { app, element };
  }

  it('is read by expressions, and by the model once it has been read', async () => {
    const { app, element } = await open();
    await choose(element, [notes()]);
    expect(app.evaluate('<< talk.files[0].name >>')).to.equal('notes.txt');
    element.focus();
    await sendKeys({ type: 'Why?' });
    await sendKeys({ press: 'Enter' });
    await waitUntil(() => (app.evaluate('<< talk.messages.length >>') as number) === 2);
    expect(asked.at(-1)).to.deep.equal([{ role: 'user', content: 'Why?', attachments: [{ name: 'notes.txt', type: 'text/plain', text: 'It is slow.' }] }]);
    expect([await app.read('<< talk.messages[0].attachments[0].text >>'), await app.read('<< talk.messages[0].attachments[0].dataUrl >>')]).to.deep.equal(['It is slow.', 'data:text/plain;base64,SXQgaXMgc2xvdy4=']);
    expect(app.evaluate('<< JSON.stringify(talk.messages[0].attachments) >>')).to.equal('[{"name":"notes.txt","type":"text/plain","sizeBytes":11,"lastModified":1}]');
    expect(app.evaluate('<< talk.files >>')).to.deep.equal([]);
    app.get('talk')!.call('clear', []);
    await element.updateComplete;
    expect(all(element, '.attachment')).to.have.length(0);
    app.dispose();
  });

  it('tells in the conversation what cannot be read, and asks nobody', async () => {
    const { app, element } = await open();
    const before = asked.length;
    await choose(element, [new File(['%PDF-1.7'], 'notes.txt')]);
    buttonNamed(element, 'Send').click();
    await waitUntil(() => element.shadowRoot!.querySelector('[role=alert]'));
    expect(words(element, '[role=alert]')[0]).to.contain('"notes.txt" is no text: it looks like a PDF with the wrong ending.');
    expect(asked).to.have.length(before);
    buttonNamed(element, 'Try again').click();
    await waitUntil(() => app.evaluate('<< ask.runs >>') === 2);
    expect([app.evaluate('<< talk.messages.length >>'), words(element, '.log .file-name')]).to.deep.equal([1, ['notes.txt']]);
    app.dispose();
  });
});
