import { contentsOf } from '@inlay/runtime/files';
import type { FileFacts, FileMember, FileValue } from '@inlay/runtime/files';
import type { PropertyValues, TemplateResult } from 'lit';
import { html } from 'lit';
import { coreStyles } from '../element/core.styles.ts';
import { buttonStyles } from '../element/button.styles.ts';
import { elementFrom } from '../element/element-from.ts';
import { describedBy, fieldTemplate } from '../element/field-template.ts';
import { fieldStyles } from '../element/field.styles.ts';
import { FormControlElement } from '../element/form-control-element.ts';
import type { Sentence } from '../element/localize.ts';
import { progressBarStyles } from '../element/progress-bar.ts';
import type { ValidityProblem } from '../element/validity-problem.ts';
import { dropZoneTemplate } from './drop-zone-template.ts';
import { fileInputProperties } from './file-input.properties.ts';
import { fileInputStyles } from './file-input.styles.ts';
import { fileListProblem } from './file-list-problem.ts';
import { fileListTemplate } from './file-list-template.ts';
import { checkFiles } from './check-files.ts';
import type { CheckedFiles, PickedFile } from './check-files.ts';
import { filesInFolders, folderProblems, followDrag, readTransfer } from './dropped-files.ts';
import type { Dropped } from './dropped-files.ts';
import { describeFiles, readFileList } from './file-value.ts';
import { toFormData } from './form-files.ts';
import { mergeFiles } from './merge-files.ts';
import { WatchedFiles } from './watched-files.ts';

/**
 * A field for files, chosen, dropped or pasted. Names, types and sizes are checked at once; what is in a file is read when
 * somebody asks for it (`read`, or an expression of an app), and shown with its progress. A file that is refused is named
 * with the reason; those already there stay. A form gets the files themselves, one entry each.
 *
 * @summary Takes files, and reads them when they are used.
 * @status stable
 * @since 0.1.0
 * @fires {Event} change - Files were added or removed by the person. Never for a change by script.
 * @slot label - In place of `label`.
 * @slot help - In place of `helpText`.
 * @csspart label - The label.
 * @csspart drop-zone - The box that takes clicks and drops.
 * @csspart control - The native input, which lies unseen over the box.
 * @csspart hint - Which files are taken.
 * @csspart files - The list of files.
 * @csspart file - One file.
 * @csspart preview - The picture that a file is.
 * @csspart track - How far a file is read.
 * @csspart bar - How much of that is done.
 * @csspart cancel - The button that stops reading a file.
 * @csspart retry - The button that reads a file again.
 * @csspart remove - The button that removes a file.
 * @csspart file-error - Why a file could not be read.
 * @csspart problem - A sentence about a file that was refused.
 * @csspart help - The help line.
 * @csspart error - The message that says what is wrong.
 * @csspart spinner - The ring while loading.
 * @cssstate user-invalid - The person has been there and a file is missing.
 * @cssstate user-valid - The person has been there and all is well.
 */
export class InlayFileInput extends elementFrom(fileInputProperties, FormControlElement) {
  static override styles = [...coreStyles, fieldStyles, buttonStyles, ...progressBarStyles, fileInputStyles];

  /** The files, by reference. */
  declare value: readonly FileValue[];

  readonly #watched = new WatchedFiles(this);
  #problems: readonly Sentence[] = [];
  #status = '';
  #isDraggedOver = false;
  #searches = 0;
  #searching = new AbortController();

  constructor() {
    super();
    this.addEventListener('paste', this.#onPaste);
  }

  /** What is known of the files without reading them. */
  get files(): readonly FileFacts[] {
    return describeFiles(this.#values);
  }

  /** What was read from the first file: rows, pages or a JSON value; null while nothing was, see `read`. */
  get parsedValue(): unknown {
    const state = contentsOf(this.#values[0])?.peek('parsed');
    return state?.status === 'done' ? state.members.parsed ?? null : null;
  }

  /** Reads a part of a file, by its place in the list. Rejects with a FileReadError, one sentence that says why. */
  async read(index: number, member: FileMember): Promise<unknown> {
    const contents = contentsOf(this.#values[index]);
    if (contents === undefined) throw new RangeError(`There is no file ${index}; there are ${this.#values.length}.`);
    return contents.read(member);
  }

  /** Removes all files, as a script does: no event is fired. */
  clearValue(): void {
    this.#stopSearching();
    this.#problems = [];
    this.#status = '';
    this.value = [];
  }

  protected override formValue(): FormData | null {
    return toFormData(this.name, this.#values);
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

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has('value')) this.#watched.set(this.#values);
  }

  protected override render(): TemplateResult {
    const error = this.errorWords;
    const files = this.#values;
    return html`
      ${fieldTemplate({ label: this.labelWords, required: this.required, helpWords: this.helpWords, error, busy: this.busyWords, control: html`${this.#dropZone(error)}${this.#list(files)}` })}
      <div class="visually-hidden" role="status">${this.#status}</div>
    `;
  }

  #dropZone(error: string): TemplateResult {
    const { accept, multiple, directory, maxSize, required, readOnly, helpWords, labelWords, localize } = this;
    const texts = describedBy({ helpWords, error });
    return dropZoneTemplate({
      accept, multiple, directory, maxSize, required, readOnly, localize,
      disabled: !this.#canChange,
      isDraggedOver: this.#isDraggedOver,
      isSearching: this.#searches > 0,
      isBusy: this.loading || this.#searches > 0,
      hasFiles: this.#values.length > 0,
      name: labelWords ? '' : this.outerLabel || localize('File'),
      isInvalid: this.shownError !== '',
      describedBy: ['hint', 'problems', texts].filter(Boolean).join(' '),
      pick: this.#onPick,
      drag: this.#onDrag,
    });
  }

  #list(files: readonly FileValue[]): TemplateResult {
    return fileListTemplate({
      files,
      problems: this.#problems,
      canRemove: this.#canChange,
      previewOf: (file) => this.#watched.previewOf(file),
      remove: this.#remove,
      cancel: (file) => contentsOf(file)?.cancel(),
      retry: (file) => contentsOf(file)?.retry(),
      localize: this.localize,
    });
  }

  /** Whatever a script set, only files. */
  get #values(): readonly FileValue[] {
    return readFileList(this.value);
  }

  get #canChange(): boolean {
    return !this.isDisabled && !this.readOnly;
  }

  #stopSearching(): void {
    this.#searching.abort();
    this.#searching = new AbortController();
  }

  #take(picked: readonly PickedFile[]): void {
    if (!this.#canChange || picked.length === 0) return;
    const { accept, multiple, directory, maxSize, maxFiles, maxDimension } = this;
    this.#show(checkFiles(picked, { accept, multiple, directory, maxSize, maxFiles, maxDimension, present: this.#values.length }));
  }

  /** Files at once; folders once they have been looked through. */
  async #takeDropped({ files, folders }: Dropped): Promise<void> {
    if (!this.#canChange) return;
    if (folders.length === 0) return this.#take(files);
    if (!this.multiple && !this.directory) {
      this.#problems = folderProblems(folders);
      return this.requestUpdate();
    }
    const { signal } = this.#searching;
    this.#searches += 1;
    this.requestUpdate();
    try {
      const found = await filesInFolders(folders, signal);
      if (!signal.aborted) this.#take([...files, ...found]);
    } catch (error) {
      if (!signal.aborted) throw error;
    } finally {
      this.#searches -= 1;
      this.requestUpdate();
    }
  }

  #show({ files, problems }: CheckedFiles): void {
    this.#problems = problems;
    this.requestUpdate();
    if (files.length === 0) return;
    this.#status = this.localize('{names} added.', { names: files.map(({ name }) => name).join(', ') });
    this.#change(this.multiple ? mergeFiles(this.#values, files) : files);
  }

  #change(value: readonly FileValue[]): void {
    this.markEdited();
    this.value = value;
    this.dispatchEvent(new Event('change', { bubbles: true, composed: true }));
  }

  readonly #remove = (index: number): void => {
    const values = this.#values;
    this.#status = this.localize('{name} removed.', { name: values[index]?.name ?? '' });
    // Lines are drawn anew in place, so the pressed button is the next file's afterwards; only the last line goes.
    // It gives the keyboard away before it does, for it would be lost to the page.
    if (index === values.length - 1) (this.renderRoot.querySelectorAll<HTMLElement>('.remove')[index - 1] ?? this.validationAnchor)?.focus();
    this.#change(values.filter((_file, place) => place !== index));
  };

  readonly #onPick = (event: Event): void => {
    const input = event.target as HTMLInputElement;
    const picked = [...(input.files ?? [])].map((file) => ({ file, relativePath: file.webkitRelativePath || undefined }));
    // Emptied, so that the same file can be chosen again after it was changed or removed.
    input.value = '';
    this.#take(picked);
  };

  readonly #onPaste = (event: ClipboardEvent): void => {
    if (event.clipboardData === null || event.clipboardData.files.length === 0) return;
    event.preventDefault();
    void this.#takeDropped(readTransfer(event.clipboardData));
  };

  readonly #onDrag = (event: DragEvent): void => {
    const drag = followDrag(event, this.#canChange);
    if (drag === undefined) return;
    if (drag.dropped !== undefined) void this.#takeDropped(drag.dropped);
    this.#isDraggedOver = drag.isOver;
    this.requestUpdate();
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'inlay-file-input': InlayFileInput;
  }
}
