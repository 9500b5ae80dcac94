import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { waitUntil } from '../element/wait-until.fixture.ts';
import { runFormControlContract } from '../element/form-control.contract.ts';
import '../register.ts';
import type { InlayFileInput } from './file-input.ts';
import { contentsOf, tableOf } from '@inlay/runtime/files';

const notes = () => new File(['date,stars\n2026-09-01,2\n2026-09-03,5\n'], 'notes.csv', { type: 'text/csv', lastModified: 1 });
const LARGE_ROWS = 200_000;
const large = () => new File(['place,words\n', ...Array.from({ length: LARGE_ROWS }, (_row, index) => `${index},some words in a row\n`)], 'large.csv');
const broken = () => new File(['a,b\n1,"2'], 'broken.csv', { type: 'text/csv' });

describe('<inlay-file-input>', () => {
  runFormControlContract<InlayFileInput>({
    tag: 'inlay-file-input',
    fill: (element) => choose(element, [new File(['words'], 'words.txt')]),
    filled: 'words',
    control: input,
    isForgotten: true,
  });

  it('is accessible empty, with files, with problems, missing, disabled and read only', async () => {
    const element = await field({ helpText: 'One table', multiple: true, required: true });
    await expect(element).to.be.accessible();
    element.validate();
    await element.updateComplete;
    await expect(element).to.be.accessible();
    await choose(element, [notes(), broken()]);
    await expect(element).to.be.accessible();
    element.disabled = true;
    await element.updateComplete;
    await expect(element).to.be.accessible();
    element.disabled = false;
    element.readOnly = true;
    await element.updateComplete;
    await expect(element).to.be.accessible();
  });

  it('takes the chosen file at once, and reads it when it is asked to', async () => {
    const element = await field();
    const changed = oneEvent(element, 'change');
    pick(element, [notes()]);
    await changed;
    expect(element.parsedValue).to.equal(null);
    expect(element.value).to.deep.equal(element.files);
    await element.updateComplete;
    expect(part(element, 'file')?.textContent).not.to.contain('rows');
    expect(await element.read(0, 'text')).to.contain('2026-09-03,5');
    await element.read(0, 'parsed');
    const rows = [{ date: '2026-09-01', stars: 2 }, { date: '2026-09-03', stars: 5 }];
    expect(element.value).to.have.length(1);
    expect(element.value[0]).to.include({ name: 'notes.csv', type: 'text/csv', sizeBytes: 37, lastModified: 1 });
    expect(element.parsedValue).to.deep.equal(rows);
    expect(element.files).to.deep.equal([{ name: 'notes.csv', type: 'text/csv', sizeBytes: 37, lastModified: 1 }]);
    await element.updateComplete;
    expect(part(element, 'file')?.textContent).to.contain('2 rows');
  });

  it('fires nothing else, and nothing for a script', async () => {
    const element = await field();
    let events = 0;
    for (const name of ['input', 'change']) element.addEventListener(name, () => (events += 1));
    await choose(element, [notes()]);
    element.clearValue();
    await element.updateComplete;
    expect(events).to.equal(1);
    expect(element.parsedValue).to.equal(null);
    expect(part(element, 'file')).to.equal(null);
  });

  it('replaces its file by the next, and adds it with multiple', async () => {
    const element = await field();
    await choose(element, [notes()]);
    await choose(element, [new File(['x'], 'x.txt')]);
    expect(names(element)).to.deep.equal(['x.txt']);
    element.multiple = true;
    await choose(element, [notes(), new File(['y'], 'y.txt')]);
    await choose(element, [notes()]);
    expect(names(element)).to.deep.equal(['x.txt', 'notes.csv', 'y.txt']);
  });

  it('names each file that it refuses and keeps those already there', async () => {
    const element = await field({ multiple: true, accept: '.csv', maxSize: 40 });
    await choose(element, [notes()]);
    pick(element, [new File(['x'], 'x.pdf'), new File(['a\n'.repeat(50)], 'long.csv')]);
    await element.updateComplete;
    expect(names(element)).to.deep.equal(['notes.csv']);
    expect(problems(element)).to.deep.equal([
      'x.pdf is not of an accepted type (CSV).',
      'long.csv is too large: it has 100 B, and at most 40 B are read.',
    ]);
    await choose(element, [new File(['a\n1'], 'good.csv')]);
    expect(problems(element)).to.deep.equal([]);
  });

  it('takes what is dropped, by the same rules', async () => {
    const element = await field({ accept: '.csv' });
    const zone = part(element, 'drop-zone') as HTMLElement;
    drag(zone, 'dragover', [notes()]);
    await element.updateComplete;
    expect(zone.classList.contains('over')).to.equal(true);
    drag(zone, 'dragleave', [notes()]);
    await element.updateComplete;
    expect(zone.classList.contains('over')).to.equal(false);
    const changed = oneEvent(element, 'change');
    expect(drag(zone, 'drop', [notes(), new File(['x'], 'x.pdf')]).defaultPrevented).to.equal(true);
    await changed;
    await element.updateComplete;
    expect(names(element)).to.deep.equal(['notes.csv']);
    expect(problems(element)).to.deep.equal(['x.pdf is not of an accepted type (CSV).']);
    drag(zone, 'drop', [notes(), new File(['a\n1'], 'other.csv')]);
    await element.updateComplete;
    expect(problems(element)).to.deep.equal(['Only one file is taken at once; 1 more was left out.']);
  });

  it('takes all files of a folder that is dropped, with the way to each, and passes over what cannot be opened', async () => {
    const element = await field({ directory: true, multiple: true });
    const inner = folder('/notes/old', [entry('/notes/old/b.csv', 'a\n2')]);
    // A folder tells what is in it bit by bit.
    const outer = folder('/notes', [entry('/notes/a.csv', 'a\n1')], [inner, entry('/notes/locked.csv')]);
    const changed = oneEvent(element, 'change');
    dropFolder(part(element, 'drop-zone') as HTMLElement, outer);
    await changed;
    await element.updateComplete;
    expect(element.value.map(({ relativePath }) => relativePath)).to.deep.equal(['notes/a.csv', 'notes/old/b.csv']);
    expect(await element.read(1, 'parsed')).to.deep.equal([{ a: 2 }]);
  });

  for (const state of ['disabled', 'readOnly'] as const) {
    it(`takes nothing while ${state}, and the page stays where a file is dropped`, async () => {
      const element = await field({ [state]: true });
      expect(drag(part(element, 'drop-zone') as HTMLElement, 'drop', [notes()]).defaultPrevented).to.equal(true);
      await element.updateComplete;
      expect(element.value).to.deep.equal([]);
      expect(input(element).disabled).to.equal(true);
    });
  }

  it('removes a file with its button, and the keyboard goes on to the next', async () => {
    const element = await field({ multiple: true });
    await choose(element, [notes(), new File(['x'], 'x.txt')]);
    const [first] = removes(element) as [HTMLElement];
    expect(first.getAttribute('aria-label')).to.equal('Remove notes.csv');
    first.focus();
    await sendKeys({ press: 'Enter' });
    await element.updateComplete;
    expect(names(element)).to.deep.equal(['x.txt']);
    expect(element.shadowRoot?.activeElement).to.equal(removes(element)[0]);
    await sendKeys({ press: 'Enter' });
    await element.updateComplete;
    expect(element.value).to.deep.equal([]);
    expect(element.shadowRoot?.activeElement).to.equal(input(element));
  });

  it('gives a form every file under its name, also those that a script set', async () => {
    const form = await fixture<HTMLFormElement>(html`<form><inlay-file-input name="notes" label="Notes" multiple></inlay-file-input></form>`);
    const element = form.querySelector('inlay-file-input') as InlayFileInput;
    await choose(element, [notes(), new File([new Uint8Array([255, 0])], 'dot.png', { type: 'image/png' })]);
    const made = { name: 'made.txt', type: 'text/plain', sizeBytes: 4, text: 'made', parsed: null };
    element.value = [...element.value, made];
    const files = new FormData(form).getAll('notes') as File[];
    expect(files.map(({ name }) => name)).to.deep.equal(['notes.csv', 'dot.png', 'made.txt']);
    expect(files[1]?.size).to.equal(2);
    expect(await files[2]?.text()).to.equal('made');
  });

  it('stops reading, and forgets what was read, when a file goes', async () => {
    const element = await field({ multiple: true });
    await choose(element, [notes(), new File(['a\n1'], 'b.csv')]);
    const [kept, gone] = element.value.map(contentsOf);
    await Promise.all([kept!.read('parsed'), gone!.read('parsed')]);
    const under = gone!.read('text').catch((error: unknown) => error);
    element.value = element.value.slice(0, 1);
    await element.updateComplete;
    expect([kept!.peek('parsed').status, gone!.peek('parsed').status]).to.deep.equal(['done', 'idle']);
    expect(await under).to.have.property('code', 'cancelled');
    expect(await gone!.read('text')).to.equal('a\n1');
  });

  it('shows how far a file is read, stops when asked, and reads again', async () => {
    const element = await field({ multiple: true });
    await choose(element, [large()]);
    const read = element.read(0, 'parsed').catch((error: unknown) => error);
    await waitUntil(() => part(element, 'track'));
    await expect(element).to.be.accessible();
    const stop = part(element, 'cancel')!;
    expect(stop.getAttribute('aria-label')).to.equal('Stop reading large.csv');
    stop.focus();
    await sendKeys({ press: 'Enter' });
    expect(await read).to.have.property('code', 'cancelled');
    await waitUntil(() => part(element, 'file-error'));
    expect(part(element, 'file-error')?.textContent).to.contain('Reading was stopped.');
    await expect(element).to.be.accessible();
    part(element, 'retry')!.click();
    await element.updateComplete;
    expect(await element.read(0, 'parsed')).to.have.length(LARGE_ROWS);
    await waitUntil(() => part(element, 'file')?.textContent?.includes('200,000 rows'));
    expect(part(element, 'file-error')).to.equal(null);
  });

  it('gives rows of a long table while it reads it, in a worker', async () => {
    const [Original, started] = [window.Worker, [] as string[]];
    window.Worker = class extends Original {
      constructor(address: string | URL, options?: WorkerOptions) {
        super(address, options);
        started.push(String(address));
      }
    };
    const element = await field();
    await choose(element, [large()]);
    const contents = contentsOf(element.value[0])!;
    const seen: number[] = [];
    contents.onChange(() => {
      const state = contents.peek('parsed');
      const rows = state.status === 'reading' ? state.partial?.parsed : undefined;
      if (Array.isArray(rows)) seen.push(rows.length);
    });
    await element.read(0, 'parsed');
    expect(seen[0]).to.be.greaterThan(0).and.lessThan(LARGE_ROWS);
    expect(element.parsedValue).to.have.length(LARGE_ROWS);
    expect((element.parsedValue as readonly unknown[]).at(-1)).to.deep.equal({ place: LARGE_ROWS - 1, words: 'some words in a row' });
    expect([started.length, started[0]?.includes('/file-worker')]).to.deep.equal([1, true]);
    window.Worker = Original;
  });

  it('reads a million rows, and makes none of them that nobody looks at', async () => {
    const element = await field();
    await choose(element, [new File([`place\n${Array.from({ length: 1_000_000 }, (_row, place) => place).join('\n')}`], 'million.csv')]);
    const rows = await element.read(0, 'parsed') as readonly { readonly place: number }[];
    expect([rows.length, rows[0], rows[999_999]]).to.deep.equal([1_000_000, { place: 0 }, { place: 999_999 }]);
    expect(tableOf(rows)).not.to.equal(undefined);
  });

  it('says beside a file why it cannot be read', async () => {
    const element = await field({ multiple: true });
    await choose(element, [broken(), new File(['PK\u0003\u0004'], 'sheet.xlsx')]);
    for (const index of [0, 1]) await element.read(index, 'parsed').catch(() => undefined);
    await waitUntil(() => element.shadowRoot?.querySelectorAll('[part=file-error]').length === 2);
    expect(errors(element)).to.deep.equal([
      '"broken.csv" is broken at line 2: a quotation mark opens there and is never closed.',
      '"sheet.xlsx" is broken: it is not an Excel file that can be read. Open it in Excel and save it again.',
    ]);
    await expect(element).to.be.accessible();
    element.lang = 'de';
    await waitUntil(() => errors(element)[0] === 'broken.csv ist beschädigt.');
  });

  it('shows a picture small, and hands it on no larger than asked for', async () => {
    const element = await field({ accept: 'image/*', maxDimension: 10 });
    await choose(element, [await picture(40, 20)]);
    const preview = element.shadowRoot!.querySelector<HTMLImageElement>('[part=preview]')!;
    await waitUntil(() => preview.naturalWidth === 40);
    const small = new Image();
    small.src = String(await element.read(0, 'dataUrl'));
    await small.decode();
    expect([small.naturalWidth, small.naturalHeight]).to.deep.equal([10, 5]);
    expect(String(await element.read(0, 'base64'))).to.match(/^iVBOR/);
    element.clearValue();
    await element.updateComplete;
    const gone = new Image();
    gone.src = preview.src;
    expect(await gone.decode().then(() => 'shown', () => 'gone')).to.equal('gone');
  });

  it('takes files that are pasted', async () => {
    const element = await field();
    const event = new ClipboardEvent('paste', { bubbles: true, composed: true, cancelable: true, clipboardData: transfer([notes()]) });
    input(element).dispatchEvent(event);
    expect([names(element), event.defaultPrevented]).to.deep.equal([['notes.csv'], true]);
  });

  it('takes a folder with the way to each file in it', async () => {
    const element = await field({ directory: true });
    expect(input(element).webkitdirectory).to.equal(true);
    const [inFolder, other] = [notes(), new File(['x'], 'x.txt')];
    for (const [file, path] of [[inFolder, 'reports/may/notes.csv'], [other, 'reports/x.txt']] as const) Object.defineProperty(file, 'webkitRelativePath', { value: path });
    Object.defineProperty(input(element), 'files', { value: [inFolder, other], configurable: true });
    input(element).dispatchEvent(new Event('change', { bubbles: true }));
    expect(element.files.map(({ relativePath }) => relativePath)).to.deep.equal(['reports/may/notes.csv', 'reports/x.txt']);
  });

  it('keeps to the most files', async () => {
    const element = await field({ multiple: true, maxFiles: 2 });
    await choose(element, [notes(), new File(['x'], 'x.txt'), new File(['y'], 'y.txt')]);
    expect([names(element), problems(element)]).to.deep.equal([['notes.csv', 'x.txt'], ['At most 2 files are taken; 1 was left out.']]);
    pick(element, [new File(['z'], 'z.txt')]);
    await element.updateComplete;
    expect([names(element), problems(element)]).to.deep.equal([['notes.csv', 'x.txt'], ['At most 2 files are taken; 1 was left out.']]);
  });

  it('never throws on a bad value', async () => {
    const element = await field({ name: 'field' });
    for (const value of [null, undefined, 7, 'text', {}, [null, 3, {}, { name: 'half' }]]) {
      (element as { value: unknown }).value = value;
      await element.updateComplete;
      expect(element.files).to.deep.equal([]);
      expect(element.parsedValue).to.equal(null);
    }
  });
});

async function field(members: Record<string, unknown> = {}): Promise<InlayFileInput> {
  const element = await fixture<InlayFileInput>(html`<inlay-file-input label="Notes"></inlay-file-input>`);
  Object.assign(element, members);
  await element.updateComplete;
  return element;
}

function input(element: InlayFileInput): HTMLInputElement {
  return element.shadowRoot?.querySelector('input') as HTMLInputElement;
}

/** Chooses files as the browser's dialog does. */
function pick(element: InlayFileInput, files: readonly File[]): void {
  input(element).files = transfer(files).files;
  input(element).dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
  input(element).dispatchEvent(new Event('change', { bubbles: true }));
}

async function choose(element: InlayFileInput, files: readonly File[]): Promise<void> {
  const changed = oneEvent(element, 'change');
  pick(element, files);
  await changed;
  await element.updateComplete;
}

function drag(zone: HTMLElement, type: string, files: readonly File[]): DragEvent {
  const event = new DragEvent(type, { bubbles: true, cancelable: true, dataTransfer: transfer(files) });
  zone.dispatchEvent(event);
  return event;
}

/** A folder as browsers hand it on: only a person's own drop makes one. */
function folder(fullPath: string, ...parts: readonly (readonly object[])[]): FileSystemDirectoryEntry {
  const name = fullPath.slice(fullPath.lastIndexOf('/') + 1);
  const createReader = () => {
    const waiting = [...parts];
    return { readEntries: (resolve: (entries: readonly object[]) => void) => resolve(waiting.shift() ?? []) };
  };
  return { isFile: false, isDirectory: true, name, fullPath, createReader } as unknown as FileSystemDirectoryEntry;
}

/** A file in a folder; without content it cannot be opened. */
function entry(fullPath: string, content?: string): object {
  const name = fullPath.slice(fullPath.lastIndexOf('/') + 1);
  return { isFile: true, isDirectory: false, name, fullPath, file: (resolve: (file: File) => void, reject: (error: Error) => void) => (content === undefined ? reject(new Error('locked')) : resolve(new File([content], name))) };
}

function dropFolder(zone: HTMLElement, dropped: FileSystemDirectoryEntry): void {
  const event = new DragEvent('drop', { bubbles: true, cancelable: true });
  Object.defineProperty(event, 'dataTransfer', { value: { types: ['Files'], items: [{ kind: 'file', webkitGetAsEntry: () => dropped }], files: [new File([], dropped.name)] } });
  zone.dispatchEvent(event);
}

function transfer(files: readonly File[]): DataTransfer {
  const data = new DataTransfer();
  for (const file of files) data.items.add(file);
  return data;
}

/** A picture of so many pixels. */
async function picture(width: number, height: number): Promise<File> {
  const canvas = new OffscreenCanvas(width, height);
  canvas.getContext('2d')!.fillRect(0, 0, width, height);
  return new File([await canvas.convertToBlob()], 'picture.png', { type: 'image/png' });
}

function errors(element: InlayFileInput): string[] {
  return [...(element.shadowRoot?.querySelectorAll('[part=file-error]') ?? [])].map((error) => error.textContent?.trim() ?? '');
}

function names(element: InlayFileInput): string[] {
  return element.value.map(({ name }) => name);
}

function problems(element: InlayFileInput): string[] {
  return [...(element.shadowRoot?.querySelectorAll('[part=problem]') ?? [])].map((problem) => problem.textContent?.trim() ?? '');
}

function removes(element: InlayFileInput): HTMLElement[] {
  return [...(element.shadowRoot?.querySelectorAll<HTMLElement>('[part=remove]') ?? [])];
}

function part(element: InlayFileInput, name: string): HTMLElement | null {
  return element.shadowRoot?.querySelector<HTMLElement>(`[part=${name}]`) ?? null;
}
