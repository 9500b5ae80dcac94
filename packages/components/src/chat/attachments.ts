import { contentsOf } from '@inlay/runtime/files';
import type { FileValue } from '@inlay/runtime/files';
import { html, nothing } from 'lit';
import type { ReactiveControllerHost, TemplateResult } from 'lit';
import { icon, paperclip } from '../element/icons.ts';
import type { Localize, Sentence } from '../element/localize.ts';
import { checkFiles } from '../file-input/check-files.ts';
import type { CheckedFiles, PickedFile, PickRules } from '../file-input/check-files.ts';
import { folderProblems, followDrag, readTransfer } from '../file-input/dropped-files.ts';
import type { Dropped } from '../file-input/dropped-files.ts';
import { fileProblemsTemplate } from '../file-input/file-problems-template.ts';
import { readFileList } from '../file-input/file-value.ts';
import { mergeFiles } from '../file-input/merge-files.ts';
import { WatchedFiles } from '../file-input/watched-files.ts';
import { attachmentChips, sentAttachments } from './attachment-template.ts';
import { readAttachments } from './chat-message.ts';
import type { ChatAttachment } from './chat-message.ts';

export { contentsOf };

/** What a chat tells of itself to what takes its files. */
export interface AttachmentsHost {
  readonly host: ReactiveControllerHost;
  readonly localize: () => Localize;
  /** Whether files can be added now, and taken away. */
  readonly canAttach: () => boolean;
  readonly canRemove: () => boolean;
  readonly rules: () => Pick<PickRules, 'accept' | 'maxSize' | 'maxFiles' | 'maxDimension'>;
  /** The files of the next message, whatever a script made them. */
  readonly files: () => unknown;
  readonly change: (files: readonly FileValue[]) => void;
}

/**
 * The files of a chat: takes those that are chosen, dropped or pasted by the rules of a file input, and shows them before
 * and after they are sent. What was read of a file is let go of once no message has it any more.
 */
export class ChatAttachments {
  readonly #chat: AttachmentsHost;
  readonly #watched: WatchedFiles;
  readonly #broken = new WeakSet<object>();
  #followed: readonly FileValue[] = [];
  #problems: readonly Sentence[] = [];
  #status = '';
  #isDraggedOver = false;

  constructor(chat: AttachmentsHost) {
    this.#chat = chat;
    this.#watched = new WatchedFiles(chat.host);
  }

  /** Takes what is shown now. While an answer is under way nothing is let go of: it may be read for it. */
  follow(files: readonly unknown[], { isRunning }: { readonly isRunning: boolean }): void {
    const shown = readFileList(files);
    this.#followed = isRunning ? [...new Set([...shown, ...this.#followed])] : shown;
    this.#watched.set(this.#followed);
  }

  /** Says nothing more of files that were refused. */
  settle(): void {
    this.#problems = [];
  }

  /** The one of these files that is being read, if any. */
  underWay(files: readonly ChatAttachment[]): ChatAttachment | undefined {
    return files.find(({ value }) => contentsOf(value)?.readings.some(({ status }) => status === 'reading'));
  }

  /** Lets those be read again that could not be. */
  retry(files: readonly ChatAttachment[]): void {
    for (const { value } of files) contentsOf(value)?.retry();
  }

  /** The files of the next message, and what is said of those that were refused. */
  draft(): TemplateResult {
    const localize = this.#chat.localize();
    return html`
      ${attachmentChips({ ...this.#list(readAttachments(this.#files)), ...(this.#chat.canRemove() ? { remove: this.#remove } : {}) })}
      ${fileProblemsTemplate(this.#problems, localize)}
      <div class="visually-hidden" role="status">${this.#status}</div>
    `;
  }

  /** The files of a message that is being changed. */
  edited(files: readonly ChatAttachment[], remove: (index: number) => void): TemplateResult | typeof nothing {
    return attachmentChips({ ...this.#list(files), remove });
  }

  /** The files of a message that was sent. */
  sent(files: readonly ChatAttachment[]): TemplateResult | typeof nothing {
    return sentAttachments(this.#list(files));
  }

  /** The button that adds files. Part: `attach`. */
  button(): TemplateResult {
    const words = this.#chat.localize()('Attach files');
    const { accept, maxFiles } = this.#chat.rules();
    return html`
      <button class="button plain icon-only attach" part="attach" type="button" aria-label=${words} title=${words} ?disabled=${!this.#chat.canAttach()}
        @click=${(event: Event) => ((event.currentTarget as Element).nextElementSibling as HTMLInputElement).click()}>${icon(paperclip)}</button>
      <input type="file" hidden accept=${accept || nothing} ?multiple=${maxFiles !== 1} @change=${this.#onPick} @input=${(event: Event) => event.stopPropagation()}>
    `;
  }

  /** What lies over the conversation while files are dragged over it. */
  cover(): TemplateResult | typeof nothing {
    return this.#isDraggedOver ? html`<div class="cover" aria-hidden="true">${icon(paperclip)} ${this.#chat.localize()('Drop the files here.')}</div>` : nothing;
  }

  /** Follows a drag over the conversation, by its events of all kinds. */
  drag(event: DragEvent): void {
    const drag = followDrag(event, this.#chat.canAttach());
    if (drag === undefined) return;
    if (drag.dropped !== undefined) this.#takeDropped(drag.dropped);
    if (drag.isOver === this.#isDraggedOver) return;
    this.#isDraggedOver = drag.isOver;
    this.#chat.host.requestUpdate();
  }

  /** Takes files that are pasted. Words that a picture of them comes along with, as spreadsheets and word processors copy them, are pasted as words. */
  paste(event: ClipboardEvent): void {
    const data = event.clipboardData;
    if (data === null || data.files.length === 0 || (data.types.includes('text/plain') && data.types.includes('text/html'))) return;
    event.preventDefault();
    this.#takeDropped(readTransfer(data));
  }

  get #files(): readonly FileValue[] {
    return readFileList(this.#chat.files());
  }

  #list(files: readonly ChatAttachment[]): Parameters<typeof attachmentChips>[0] {
    return {
      files,
      previewOf: ({ value }) => (this.#broken.has(value) ? undefined : this.#watched.previewOf(value as FileValue)),
      // The conversation stays at its end.
      loaded: () => this.#chat.host.requestUpdate(),
      failed: ({ value }) => {
        this.#broken.add(value);
        this.#chat.host.requestUpdate();
      },
      localize: this.#chat.localize(),
    };
  }

  #takeDropped({ files, folders }: Dropped): void {
    this.#take(files, folderProblems(folders));
  }

  #take(picked: readonly PickedFile[], problems: readonly Sentence[] = []): void {
    if (!this.#chat.canAttach()) return;
    const checked = checkFiles(picked, { ...this.#chat.rules(), multiple: true, directory: false, present: this.#files.length });
    this.#show({ files: checked.files, problems: [...problems, ...checked.problems] });
  }

  #show({ files, problems }: CheckedFiles): void {
    this.#problems = problems;
    this.#chat.host.requestUpdate();
    if (files.length === 0) return;
    this.#status = this.#chat.localize()('{names} added.', { names: files.map(({ name }) => name).join(', ') });
    this.#chat.change(mergeFiles(this.#files, files));
  }

  readonly #remove = (index: number): void => {
    const files = this.#files;
    this.#problems = [];
    this.#status = this.#chat.localize()('{name} removed.', { name: files[index]?.name ?? '' });
    this.#chat.change(files.filter((_file, place) => place !== index));
  };

  readonly #onPick = (event: Event): void => {
    const input = event.target as HTMLInputElement;
    const picked = [...(input.files ?? [])].map((file) => ({ file, relativePath: undefined }));
    // Emptied, so that the same file can be chosen again after it was changed or removed.
    input.value = '';
    this.#take(picked);
  };
}
