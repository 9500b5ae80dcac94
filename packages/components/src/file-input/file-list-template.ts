import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { circleAlert, close, file as fileIcon, icon } from '../element/icons.ts';
import type { Localize, Message } from '../element/localize.ts';
import type { FileValue } from './file-value.ts';
import { formatSize } from './format-size.ts';

/** What the list of files shows and calls. */
export interface FileList {
  readonly files: readonly FileValue[];
  /** Sentences about files that were refused. */
  readonly problems: readonly Message[];
  /** False while nothing can be changed: then there are no buttons. */
  readonly canRemove: boolean;
  readonly remove: (index: number) => void;
  readonly localize: Localize;
}

/** The picked files, then those that were refused. Parts: `files`, `file`, `remove`, `problem`. */
export function fileListTemplate({ files, problems, canRemove, remove, localize }: FileList): TemplateResult {
  return html`
    ${files.length > 0 ? html`<ul class="files" part="files" aria-label=${localize('Files')}>${files.map((file, index) => fileItem(file, { localize, remove: canRemove ? () => remove(index) : undefined }))}</ul>` : nothing}
    <div class="problems" id="problems" aria-live="polite">
      ${problems.map((problem) => html`<p class="error" part="problem">${icon(circleAlert)}<span>${localize.message(problem)}</span></p>`)}
    </div>
  `;
}

function fileItem(file: FileValue, { remove, localize }: { readonly remove: (() => void) | undefined; readonly localize: Localize }): TemplateResult {
  return html`
    <li class="file" part="file">
      ${icon(fileIcon)}<span class="name">${file.name}</span><span class="facts">${factsOf(file, localize)}</span>
      ${remove ? html`<button class="button plain small icon-only remove" part="remove" type="button" aria-label=${localize('Remove {name}', { name: file.name })} title=${localize('Remove')} @click=${remove}>${icon(close)}</button>` : nothing}
    </li>
  `;
}

/** Its size, and how many rows were found in it: the first sign that a table was read as one. */
function factsOf({ sizeBytes, parsed }: FileValue, localize: Localize): string {
  const size = formatSize(sizeBytes, localize.locale);
  if (!Array.isArray(parsed)) return size;
  return `${size} · ${localize.plural('{count} row', '{count} rows', { count: parsed.length })}`;
}
