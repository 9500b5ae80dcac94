import { createFileValue } from '@inlay/runtime/files';
import type { FileMember, FileValue } from '@inlay/runtime/files';
import { html } from 'lit';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { pictureAddress } from '../element/picture.fixture.ts';
import '../register.ts';

const meta: Meta = { title: 'Input/File input', component: 'inlay-file-input', args: { label: 'Earlier feedback', accept: '.csv' } };
export default meta;

const LONG_NAME = 'a rather long name of a file that somebody exported on a Friday evening.csv';
const file = (name: string, text: string, relativePath?: string): FileValue => createFileValue(new File([text], name), relativePath === undefined ? {} : { relativePath });
const picked = (): readonly FileValue[] => [file('feedback.csv', 'feedback\nSlow\nFine\n'), file(LONG_NAME, 'feedback,stars\n'.repeat(12_000))];

/** A file that never comes, as from a drive that is far away. */
class FarFile extends File {
  override arrayBuffer(): Promise<ArrayBuffer> {
    return new Promise(() => undefined);
  }
}

/** Asks for what is in the files, as an app does that uses them. */
const reading = (member: FileMember): NonNullable<StoryObj['play']> => async ({ canvasElement }) => {
  const element = canvasElement.querySelector('inlay-file-input')!;
  await Promise.allSettled(element.value.map((_file, index) => element.read(index, member)));
  await element.updateComplete;
};

/** Chooses files as the browser's dialog does. */
const choosing = (...files: readonly File[]): NonNullable<StoryObj['play']> => async ({ canvasElement }) => {
  const element = canvasElement.querySelector('inlay-file-input')!;
  const transfer = new DataTransfer();
  for (const each of files) transfer.items.add(each);
  const input = element.shadowRoot!.querySelector('input')!;
  input.files = transfer.files;
  input.dispatchEvent(new Event('change', { bubbles: true }));
  await element.updateComplete;
};

/** Nothing chosen yet. */
export const Empty: StoryObj = { args: { helpText: 'Columns: date, customer, feedback.', maxSize: 5_000_000 } };
/** One file, which another would replace. */
export const OneFile: StoryObj = { args: { value: picked().slice(0, 1) } };
/** Several files, which an app has read. */
export const Files: StoryObj = { args: { multiple: true, required: true, value: picked() }, play: reading('parsed') };
/** Files that are being read, and can be stopped. */
export const Reading: StoryObj = {
  args: { multiple: true, accept: '', value: [createFileValue(new FarFile(['words'], 'notes.txt')), file('feedback.csv', 'feedback\n')] },
  play: async ({ canvasElement }) => {
    const element = canvasElement.querySelector('inlay-file-input')!;
    void element.read(0, 'text').catch(() => undefined);
    await element.updateComplete;
  },
};
/** Files that cannot be read, each with the reason. */
export const Broken: StoryObj = {
  args: { multiple: true, accept: '', value: [file('export.csv', 'a,b\n1,"2'), file('budget.xlsx', 'words'), file('contract.pdf', 'words')] },
  play: reading('parsed'),
};
/** One whose reading was stopped, and can begin again. */
export const Stopped: StoryObj = {
  args: { accept: '' },
  play: async ({ canvasElement }) => {
    const element = canvasElement.querySelector('inlay-file-input')!;
    element.value = [createFileValue(new FarFile(['words'], 'notes.txt'))];
    await element.updateComplete;
    void element.read(0, 'text').catch(() => undefined);
    await element.updateComplete;
    await new Promise(requestAnimationFrame);
    element.shadowRoot!.querySelector<HTMLElement>('[part=cancel]')!.click();
    await element.read(0, 'text').catch(() => undefined);
    await element.updateComplete;
  },
};
/** Files that were refused as they were chosen. */
export const Refused: StoryObj = { args: { multiple: true, maxSize: 20 }, play: choosing(new File(['a\n1'], 'good.csv'), new File(['x'], 'photo.png'), new File(['a\n'.repeat(50)], 'long.csv')) };
/** Pictures show themselves. */
export const Pictures: StoryObj = {
  args: { label: 'Photos', accept: 'image/*', multiple: true, value: ['#0a7c82', '#7c3a0a'].map((colour, index) => file(`holiday-${index + 1}.svg`, decodeURIComponent(pictureAddress(colour).replace(/^[^,]*,/, '')))) },
};
/** A whole folder, with the way to each file. */
export const Folder: StoryObj = { args: { directory: true, accept: '', value: [file('may.csv', 'a\n1', 'reports/2026/may.csv'), file('june.csv', 'a\n1', 'reports/2026/june.csv')] } };
/** Missing, and the person knows. */
export const Missing: StoryObj = {
  args: { required: true },
  play: async ({ canvasElement }) => { canvasElement.querySelector('inlay-file-input')?.validate(); },
};
/** Switched off. */
export const Disabled: StoryObj = { args: { disabled: true } };
/** Can be seen, not changed. */
export const ReadOnly: StoryObj = { args: { readOnly: true, value: picked().slice(0, 1) } };
/** As small as the controls beside it. */
export const Small: StoryObj = { args: { size: 'small', value: picked().slice(0, 1) } };
/** In a German place. */
export const German: StoryObj = {
  render: () => html`<div lang="de"><inlay-file-input label="Bisherige Rückmeldungen" accept=".csv, image/*" multiple max-size="1500000" .value=${[...picked(), file('bericht.csv', 'a\n"1')]}></inlay-file-input></div>`,
  play: reading('parsed'),
};
