import type { TemplateResult } from 'lit';
import { html } from 'lit';
import { baseStyles } from '../element/base.styles.ts';
import { buttonStyles } from '../element/button.styles.ts';
import { elementFrom } from '../element/element-from.ts';
import { describedBy, fieldTemplate } from '../element/field-template.ts';
import { fieldStyles } from '../element/field.styles.ts';
import { FormControlElement } from '../element/form-control-element.ts';
import { message } from '../element/localize.ts';
import type { Message } from '../element/localize.ts';
import type { ValidityProblem } from '../element/validity-problem.ts';
import { dropZoneTemplate } from './drop-zone-template.ts';
import { fileInputDefinition } from './file-input.definition.ts';
import { fileInputStyles } from './file-input.styles.ts';
import { fileListProblem } from './file-list-problem.ts';
import { fileListTemplate } from './file-list-template.ts';
import { describeFiles, readFileList } from './file-value.ts';
import type { FileDescription, FileValue } from './file-value.ts';
import { FormFiles } from './form-files.ts';
import { mergeFiles } from './merge-files.ts';
import { readPickedFiles } from './read-picked-files.ts';
import type { PickedFiles } from './read-picked-files.ts';

/**
 * A field for files, chosen or dropped. Each is read at once: tables (CSV, TSV) to rows, JSON to its value, text as text.
 * A file that is refused (size, type, broken) is named with the reason; those already there stay.
 * A form gets the files themselves, one entry each.
 *
 * @summary Takes files and reads tables, JSON and text.
 * @fires {Event} change - Files were added or removed by the person, and have been read. Never for a change by script.
 * @csspart label - The label.
 * @csspart drop-zone - The box that takes clicks and drops.
 * @csspart control - The native input, which lies unseen over the box.
 * @csspart hint - Which files are taken.
 * @csspart files - The list of files.
 * @csspart file - One file.
 * @csspart remove - The button that removes a file.
 * @csspart problem - A sentence about a file that was refused.
 * @csspart help - The help line.
 * @csspart error - The message that says what is wrong.
 * @cssstate user-invalid - The person has been there and a file is missing.
 * @cssstate user-valid - The person has been there and all is well.
 */
export class InlayFileInput extends elementFrom(fileInputDefinition, FormControlElement) {
  static override styles = [...baseStyles, fieldStyles, buttonStyles, fileInputStyles];

  /** The files with what was read from them. */
  declare value: readonly FileValue[];

  readonly #formFiles = new FormFiles();
  #problems: readonly Message[] = [];
  #status: Message = '';
  #isDraggedOver = false;
  #pendingReads = 0;
  #reading = new AbortController();

  /** The files without their contents. */
  get files(): readonly FileDescription[] {
    return describeFiles(this.#values);
  }

  /** What was read from the first file: rows or a JSON value; null when there is none. */
  get parsedValue(): unknown {
    return this.#values[0]?.parsed ?? null;
  }

  /** Removes all files, as a script does: no event is fired. */
  clearValue(): void {
    this.#stopReading();
    this.#problems = [];
    this.#status = '';
    this.value = [];
  }

  protected override formValue(): FormData | null {
    return this.#formFiles.toFormData(this.name, this.#values);
  }

  protected override validityProblem(): ValidityProblem | null {
    return fileListProblem(this, this.#values);
  }

  protected override get validationAnchor(): HTMLInputElement | undefined {
    return this.renderRoot?.querySelector('input') ?? undefined;
  }

  protected override restoreDefault(): void {
    this.clearValue();
  }

  protected override render(): TemplateResult {
    const error = this.shownError;
    const files = this.#values;
    return html`
      ${fieldTemplate({ label: this.label, required: this.required, helpText: this.helpText, error, control: html`${this.#dropZone(error)}${this.#list(files)}` })}
      <div class="visually-hidden" role="status">${this.localize.message(this.#status)}</div>
    `;
  }

  #dropZone(error: string): TemplateResult {
    const { accept, multiple, maxSize, required, readOnly, helpText, label } = this;
    const texts = describedBy({ helpText, error });
    return dropZoneTemplate({
      accept, multiple, maxSize, required, readOnly,
      disabled: !this.#canChange,
      isDraggedOver: this.#isDraggedOver,
      isReading: this.#pendingReads > 0,
      hasFiles: this.#values.length > 0,
      name: label ? '' : this.outerLabel || this.localize('File'),
      isInvalid: error !== '',
      describedBy: ['hint', 'problems', ...(typeof texts === 'string' ? [texts] : [])].join(' '),
      pick: this.#onPick,
      drag: this.#onDrag,
      localize: this.localize,
    });
  }

  #list(files: readonly FileValue[]): TemplateResult {
    return fileListTemplate({ files, problems: this.#problems, canRemove: this.#canChange, remove: this.#remove, localize: this.localize });
  }

  /** Whatever a script set, only files. */
  get #values(): readonly FileValue[] {
    return readFileList(this.value);
  }

  get #canChange(): boolean {
    return !this.isDisabled && !this.readOnly;
  }

  #stopReading(): void {
    this.#reading.abort();
    this.#reading = new AbortController();
  }

  async #take(files: readonly File[]): Promise<void> {
    if (!this.#canChange || files.length === 0) return;
    // Of two picks for one place the later counts; several files are all wanted.
    if (!this.multiple) this.#stopReading();
    const { accept, multiple, maxSize } = this;
    const { signal } = this.#reading;
    this.#pendingReads += 1;
    this.requestUpdate();
    try {
      const result = await readPickedFiles(files, { accept, multiple, maxSize, signal });
      if (!signal.aborted) this.#show(result);
    } catch (error) {
      if (!signal.aborted) throw error;
    } finally {
      this.#pendingReads -= 1;
      this.requestUpdate();
    }
  }

  #show({ picked, problems }: PickedFiles): void {
    this.#problems = problems;
    if (picked.length === 0) return;
    for (const { file, value } of picked) this.#formFiles.remember(value, file);
    const added = picked.map(({ value }) => value);
    this.#status = message('{names} added.', { names: added.map(({ name }) => name).join(', ') });
    this.#change(this.multiple ? mergeFiles(this.#values, added) : added);
  }

  #change(value: readonly FileValue[]): void {
    this.markEdited();
    this.value = value;
    this.dispatchEvent(new Event('change', { bubbles: true, composed: true }));
  }

  readonly #remove = (index: number): void => {
    const values = this.#values;
    this.#status = message('{names} removed.', { names: values[index]?.name ?? '' });
    // Lines are drawn anew in place, so the pressed button is the next file's afterwards; only the last line goes.
    // It gives the keyboard away before it does, for it would be lost to the page.
    if (index === values.length - 1) (this.renderRoot.querySelectorAll<HTMLElement>('.remove')[index - 1] ?? this.validationAnchor)?.focus();
    this.#change(values.filter((_file, place) => place !== index));
  };

  readonly #onPick = (event: Event): void => {
    const input = event.target as HTMLInputElement;
    const files = [...(input.files ?? [])];
    // Emptied, so that the same file can be chosen again after it was changed or removed.
    input.value = '';
    void this.#take(files);
  };

  readonly #onDrag = (event: DragEvent): void => {
    if (!event.dataTransfer?.types.includes('Files')) return;
    // Also while nothing is taken: the browser would open the file in place of the page.
    event.preventDefault();
    if (event.type === 'drop') void this.#take([...event.dataTransfer.files]);
    if (!this.#canChange) event.dataTransfer.dropEffect = 'none';
    const isLeaving = event.type === 'dragleave' && !(event.currentTarget as Element).contains(event.relatedTarget as Node | null);
    this.#isDraggedOver = this.#canChange && event.type !== 'drop' && !isLeaving;
    this.requestUpdate();
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'inlay-file-input': InlayFileInput;
  }
}
