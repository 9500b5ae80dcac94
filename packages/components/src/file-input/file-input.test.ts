import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { runFormControlContract } from '../element/form-control.contract.ts';
import '../register.ts';
import type { InlayFileInput } from './file-input.ts';
import type { FileValue } from './file-value.ts';

const notes = () => new File(['date,stars\n2026-09-01,2\n2026-09-03,5\n'], 'notes.csv', { type: 'text/csv', lastModified: 1 });
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

  it('reads the chosen file and fires change once it is there', async () => {
    const element = await field();
    const changed = oneEvent(element, 'change');
    pick(element, [notes()]);
    expect(element.value).to.deep.equal([]);
    await changed;
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
    pick(element, [broken(), new File(['x'], 'x.pdf'), new File(['a\n'.repeat(50)], 'long.csv')]);
    await idle(element);
    expect(names(element)).to.deep.equal(['notes.csv']);
    expect(problems(element)).to.deep.equal([
      'broken.csv is broken at line 2: a quotation mark opens there and is never closed.',
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
    expect(problems(element)).to.deep.equal(['Only one file is taken at once; 1 more was left out.']);
  });

  for (const state of ['disabled', 'readOnly'] as const) {
    it(`takes nothing while ${state}, and the page stays where a file is dropped`, async () => {
      const element = await field({ [state]: true });
      expect(drag(part(element, 'drop-zone') as HTMLElement, 'drop', [notes()]).defaultPrevented).to.equal(true);
      await idle(element);
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
    const made: FileValue = { name: 'made.txt', type: 'text/plain', sizeBytes: 4, text: 'made', parsed: null };
    element.value = [...element.value, made];
    const files = new FormData(form).getAll('notes') as File[];
    expect(files.map(({ name }) => name)).to.deep.equal(['notes.csv', 'dot.png', 'made.txt']);
    expect(files[1]?.size).to.equal(2);
    expect(await files[2]?.text()).to.equal('made');
  });

  it('drops what is still being read when it is cleared', async () => {
    const element = await field();
    pick(element, [notes()]);
    element.clearValue();
    await idle(element);
    expect(element.value).to.deep.equal([]);
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

function transfer(files: readonly File[]): DataTransfer {
  const data = new DataTransfer();
  for (const file of files) data.items.add(file);
  return data;
}

/** Resolves when nothing is being read any more. */
async function idle(element: InlayFileInput): Promise<void> {
  do {
    await new Promise((resolve) => { setTimeout(resolve, 20); });
    await element.updateComplete;
  } while (element.shadowRoot?.querySelector('[aria-busy]'));
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
