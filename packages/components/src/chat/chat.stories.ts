import { idleQueryViewState } from '@inlay/runtime/component';
import type { QueryViewState } from '@inlay/runtime/component';
import { contentsOf, createFileValue } from '@inlay/runtime/files';
import type { FileValue } from '@inlay/runtime/files';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { pictureAddress } from '../element/picture.fixture.ts';
import '../register.ts';

const meta: Meta = { title: 'AI/Chat', component: 'inlay-chat' };
export default meta;

const question = { role: 'user', content: 'Why is the export slow, and how do I find the slow query?' };
const answer = {
  role: 'assistant',
  content: 'The export waits for **one query** that reads every row [1]. Measure it first:\n\n```sql\nexplain analyze select * from feedback where created_at > now() - interval \'30 days\';\n```\n\nThen add an index on `created_at` [2].',
  citations: [{ title: 'Export notes', url: 'https://example.com/export' }, { title: 'Indexes', url: 'https://example.com/indexes' }],
};
const story = (messages: readonly unknown[], state: Partial<QueryViewState> = {}): StoryObj => ({
  render: () => html`<inlay-chat query="ask" .messages=${messages} .state=${{ ...idleQueryViewState, ...state }}></inlay-chat>`,
});

const file = (name: string, text: string): FileValue => createFileValue(new File([text], name));
const picture = (name: string, colour?: string): FileValue => file(name, decodeURIComponent(pictureAddress(colour).replace(/^[^,]*,/, '')));
const report = file('export-report.csv', 'day,seconds\n'.repeat(3_000));
const withFiles = { ...question, content: 'What do the report and the picture say?', attachments: [picture('screen.svg'), report, file('notes on a rather long afternoon with the export.txt', 'Slow.')] };
const told = { role: 'assistant', content: 'That the export is slow on **Fridays**.' };

/** A file that never comes, as from a drive that is far away. */
class FarFile extends File {
  override arrayBuffer(): Promise<ArrayBuffer> {
    return new Promise(() => undefined);
  }
}

/** Chooses files as the browser's dialog does. */
const choosing = (...files: readonly File[]): NonNullable<StoryObj['play']> => async ({ canvasElement }) => {
  const element = canvasElement.querySelector('inlay-chat')!;
  await element.updateComplete;
  const transfer = new DataTransfer();
  for (const each of files) transfer.items.add(each);
  const input = element.shadowRoot!.querySelector<HTMLInputElement>('input[type=file]')!;
  input.files = transfer.files;
  input.dispatchEvent(new Event('change', { bubbles: true }));
  await element.updateComplete;
};

/** Before the first message. */
export const Empty: StoryObj = { render: () => html`<inlay-chat empty-description="It has read the feedback of this month."></inlay-chat>` };
/** A question and its answer, with code and sources. */
export const Conversation: StoryObj = story([question, answer], { status: 'success', text: answer.content, model: 'llama3.3:70b', usage: { inputTokens: 210, outputTokens: 96, estimated: false }, durationMs: 2140 });
/** An answer without an option that the model does not take. */
export const DroppedOption: StoryObj = story([question, answer], { status: 'success', text: answer.content, model: 'gpt-5', warnings: [{ option: 'temperature', reason: 'this model takes only its own default' }] });
/** The answer as it comes. */
export const Answering: StoryObj = story([question], { status: 'streaming', text: answer.content.slice(0, 120), model: 'llama3.3:70b' });
/** Waiting for the first word. */
export const Waiting: StoryObj = story([question], { status: 'running', model: 'llama3.3:70b' });
/** An answer that broke off; what came of it is kept. */
export const BrokeOff: StoryObj = story([question, { role: 'assistant', content: 'The export waits for', unfinished: true }], { status: 'error', error: { message: 'The connection was lost.', hint: 'Try again.' } });
/** A demo model, labelled so on its answer. */
export const Demo: StoryObj = story([question, { role: 'assistant', content: 'I am a demo: I only repeat rules.', note: 'demo: rules, not a language model' }]);
/** Files can be added to a message. */
export const Attachments: StoryObj = { render: () => html`<inlay-chat attachments .messages=${[question, answer]}></inlay-chat>` };
/** Files that stand ready to be sent. */
export const FilesToSend: StoryObj = { render: () => html`<inlay-chat attachments value="What is in these?" .files=${withFiles.attachments}></inlay-chat>` };
/** Files that were refused as they were chosen. */
export const RefusedFiles: StoryObj = {
  render: () => html`<inlay-chat attachments accept=".csv, image/*" max-size="2000"></inlay-chat>`,
  play: choosing(new File(['a,b'], 'good.csv'), new File(['x'], 'tape.mp3'), new File(['a\n'.repeat(2_000)], 'long.csv')),
};
/** Files that were sent, and one that came back without its contents, as from storage. */
export const SentFiles: StoryObj = story([withFiles, told, { role: 'user', content: '', attachments: [picture('second.svg', '#7c3a0a'), { name: 'last-week.pdf', type: 'application/pdf', sizeBytes: 182_000 }] }, { ...told, content: 'The second one says the same.' }]);
/** A file that takes its time; the model is asked once it has been read. */
export const ReadingFile: StoryObj = {
  render: () => html`<inlay-chat query="ask" .messages=${[{ ...question, attachments: [createFileValue(new FarFile(['words'], 'minutes.txt'))] }]} .state=${{ ...idleQueryViewState, status: 'running' }}></inlay-chat>`,
  play: async ({ canvasElement }) => {
    const element = canvasElement.querySelector('inlay-chat')!;
    await element.updateComplete;
    const [{ attachments: [far] }] = element.messages as readonly [{ readonly attachments: readonly [FileValue] }];
    void contentsOf(far)!.read('text').catch(() => undefined);
    await new Promise(requestAnimationFrame);
    await element.updateComplete;
  },
};
/** The last question while it is changed; its files can be taken away. */
export const EditingFiles: StoryObj = {
  ...story([withFiles, told]),
  play: async ({ canvasElement }) => {
    const element = canvasElement.querySelector('inlay-chat')!;
    await element.updateComplete;
    [...element.shadowRoot!.querySelectorAll('button')].find((button) => button.textContent?.trim() === 'Edit')!.click();
    await element.updateComplete;
  },
};
/** Who answers has a picture. */
export const Avatar: StoryObj = { render: () => html`<inlay-chat assistant-name="Ada" avatar-src=${pictureAddress()} .messages=${[question, answer]}></inlay-chat>` };
/** Or an icon. */
export const AvatarIcon: StoryObj = { render: () => html`<inlay-chat avatar-icon="sparkles" .messages=${[question, told]}></inlay-chat>` };
/** Or letters, also those of the name where a picture does not come. */
export const AvatarLetters: StoryObj = { render: () => html`<inlay-chat avatar-fallback="AI" .messages=${[question, told]}></inlay-chat>` };
/** When each was said. */
export const Times: StoryObj = { render: () => html`<inlay-chat timestamps avatar-icon="sparkles" .messages=${[{ ...question, createdAt: '2026-03-02T09:10:00' }, { ...answer, createdAt: '2026-03-02T09:10:12', note: 'demo: rules, not a language model' }]}></inlay-chat>` };
/** Something can be typed, and not sent. */
export const CannotSend: StoryObj = { render: () => html`<inlay-chat attachments disable-submit value="And on Mondays?" .messages=${[question, told]}></inlay-chat>` };
/** In a German place. */
export const German: StoryObj = {
  render: () => html`<div lang="de"><inlay-chat attachments timestamps accept=".csv" .messages=${[{ role: 'user', content: 'Warum ist der Export langsam?', attachments: [report], createdAt: '2026-03-02T09:10:00' }, { role: 'assistant', content: 'Er wartet auf **eine Abfrage**.', createdAt: '2026-03-02T09:10:12' }]}></inlay-chat></div>`,
  play: choosing(new File(['a,b'], 'neu.csv'), new File(['x'], 'band.mp3')),
};
/** When nothing can be asked. */
export const Disabled: StoryObj = { render: () => html`<inlay-chat disabled .messages=${[question, answer]}></inlay-chat>` };
/** From right to left. */
export const RightToLeft: StoryObj = { render: () => html`<div dir="rtl" lang="ar"><inlay-chat .messages=${[{ role: 'user', content: 'لماذا التصدير بطيء؟' }, { role: 'assistant', content: 'لأن **استعلامًا واحدًا** يقرأ كل الصفوف.' }]}></inlay-chat></div>` };
/** The same, with files. */
export const FilesRightToLeft: StoryObj = { render: () => html`<div dir="rtl" lang="ar"><inlay-chat attachments timestamps avatar-icon="sparkles" .files=${[report]} .messages=${[{ role: 'user', content: 'لماذا التصدير بطيء؟', attachments: [picture('screen.svg'), report], createdAt: '2026-03-02T09:10:00' }, { role: 'assistant', content: 'لأن **استعلامًا واحدًا** يقرأ كل الصفوف.', createdAt: '2026-03-02T09:10:12' }]}></inlay-chat></div>` };
