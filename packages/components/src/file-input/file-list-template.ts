import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { circleAlert, close, file as fileIcon, icon } from '../element/icons.ts';
import type { FileValue } from './file-value.ts';
import { formatSize } from './format-size.ts';

/** What the list of files shows and calls. */
export interface FileList {
  readonly files: readonly FileValue[];
  /** Sentences about files that were refused. */
  readonly problems: readonly string[];
  /** False while nothing can be changed: then there are no buttons. */
  readonly canRemove: boolean;
  readonly remove: (index: number) => void;
}

/** The picked files, then those that were refused. Parts: `files`, `file`, `remove`, `problem`. */
export function fileListTemplate({ files, problems, canRemove, remove }: FileList): TemplateResult {
  return html`
    ${files.length > 0 ? html`<ul class="files" part="files" aria-label="Files">${files.map((file, index) => fileItem(file, canRemove ? () => remove(index) : undefined))}</ul>` : nothing}
    <div class="problems" id="problems" aria-live="polite">
      ${problems.map((problem) => html`<p class="error" part="problem">${icon(circleAlert)}<span>${problem}</span></p>`)}
    </div>
  `;
}

function fileItem(file: FileValue, remove: (() => void) | undefined): TemplateResult {
  return html`
    <li class="file" part="file">
      ${icon(fileIcon)}<span class="name">${file.name}</span><span class="facts">${factsOf(file)}</span>
      ${remove ? html`<button class="button plain small icon-only remove" part="remove" type="button" aria-label="Remove ${file.name}" title="Remove" @click=${remove}>${icon(close)}</button>` : nothing}
    </li>
  `;
}

/** Its size, and how many rows were found in it: the first sign that a table was read as one. */
function factsOf({ sizeBytes, parsed }: FileValue): string {
  const size = formatSize(sizeBytes);
  if (!Array.isArray(parsed)) return size;
  return `${size} · ${parsed.length} ${parsed.length === 1 ? 'row' : 'rows'}`;
}
