import { contentsOf } from '@inlay/runtime/files';
import type { FileValue, ReadState } from '@inlay/runtime/files';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { circleAlert, close, file as fileIcon, icon, stop } from '../element/icons.ts';
import type { Localize, Sentence } from '../element/localize.ts';
import { progressBarTemplate } from '../element/progress-bar.ts';
import { fileProblemsTemplate } from './file-problems-template.ts';
import { formatSize } from './format-size.ts';
import { readErrorWords } from './read-error-words.ts';

/** What the list of files shows and calls. */
export interface FileList {
  readonly files: readonly FileValue[];
  /** Sentences about files that were refused. */
  readonly problems: readonly Sentence[];
  /** False while nothing can be changed: then no file can be removed. */
  readonly canRemove: boolean;
  readonly previewOf: (file: FileValue) => string | undefined;
  readonly remove: (index: number) => void;
  readonly cancel: (file: FileValue) => void;
  readonly retry: (file: FileValue) => void;
  readonly localize: Localize;
}

/** The picked files, then those that were refused. Parts: `files`, `file`, `preview`, `track`, `cancel`, `retry`, `remove`, `file-error`, `problem`. */
export function fileListTemplate(list: FileList): TemplateResult {
  const { files, problems, localize } = list;
  return html`
    ${files.length > 0 ? html`<ul class="files" part="files" aria-label=${localize('Files')}>${files.map((file, index) => fileItem(file, index, list))}</ul>` : nothing}
    ${fileProblemsTemplate(problems, localize)}
  `;
}

function fileItem(file: FileValue, index: number, list: FileList): TemplateResult {
  const { localize, canRemove, remove, cancel, retry } = list;
  const { name } = file;
  const states = contentsOf(file)?.readings ?? [];
  const reading = states.find((state) => state.status === 'reading');
  const failed = states.find((state) => state.status === 'failed');
  return html`
    <li class="file ${failed ? 'failed' : ''}" part="file">
      ${picture(list.previewOf(file))}
      <span class="name">${file.relativePath ?? name}</span>
      <span class="facts">${factsOf(file, localize)}</span>
      <span class="actions">
        ${reading ? html`<button class="button plain small icon-only" part="cancel" type="button" aria-label=${localize('Stop reading {name}', { name })} title=${localize('Stop reading')} @click=${() => cancel(file)}>${icon(stop)}</button>` : nothing}
        ${canRemove ? html`<button class="button plain small icon-only remove" part="remove" type="button" aria-label=${localize('Remove {name}', { name })} title=${localize('Remove')} @click=${() => remove(index)}>${icon(close)}</button>` : nothing}
      </span>
      ${reading ? html`<span class="reading">${progressBarTemplate({ value: reading.progress, max: 1, label: localize('Reading {name}', { name }), tone: 'info', localize })}</span>` : nothing}
      ${failed ? failure(failed, file, { localize, retry }) : nothing}
    </li>
  `;
}

/** A picture that turns out to be none leaves its place. */
function picture(address: string | undefined): TemplateResult {
  return address === undefined ? icon(fileIcon) : html`<img class="preview" part="preview" alt="" src=${address} @error=${hide} />`;
}

function hide({ target }: Event): void {
  (target as HTMLElement).hidden = true;
}

function failure({ error }: Extract<ReadState, { readonly status: 'failed' }>, file: FileValue, { localize, retry }: Pick<FileList, 'localize' | 'retry'>): TemplateResult {
  const canRetry = error.code === 'cancelled' || error.code === 'unreadable' || error.code === 'timeout';
  return html`
    <span class="error" part="file-error" role="alert">
      ${icon(circleAlert)}<span>${readErrorWords(error, file.name, localize)}</span>
      ${canRetry ? html`<button class="button plain small" part="retry" type="button" @click=${() => retry(file)}>${localize('Try again')}</button>` : nothing}
    </span>
  `;
}

/** Its size, and how many rows were found in it: the first sign that a table was read as one. */
function factsOf(file: FileValue, localize: Localize): string {
  const contents = contentsOf(file);
  const size = formatSize(file.sizeBytes ?? contents?.blob.size ?? 0, { locale: localize.locale });
  const state = contents?.peek('parsed');
  const parsed = state?.status === 'done' ? state.members.parsed : state?.status === 'reading' ? state.partial?.parsed : undefined;
  if (!Array.isArray(parsed)) return size;
  return `${size} · ${localize.plural('{count} row', '{count} rows', { count: parsed.length })}${state?.status === 'reading' ? '…' : ''}`;
}
