import { contentsOf } from '@inlay/runtime/files';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { close, file as fileIcon, icon } from '../element/icons.ts';
import type { Localize } from '../element/localize.ts';
import { formatSize } from '../file-input/format-size.ts';
import type { ChatAttachment } from './chat-message.ts';

/** Files with a message, shown. */
export interface AttachmentList {
  readonly files: readonly ChatAttachment[];
  /** The address of a picture; undefined for what is none. */
  readonly previewOf: (file: ChatAttachment) => string | undefined;
  /** A picture has come, and takes its room; or it did not. */
  readonly loaded: () => void;
  readonly failed: (file: ChatAttachment) => void;
  /** Takes one away, by its place; absent where none can be. */
  readonly remove?: (index: number) => void;
  readonly localize: Localize;
}

/** Files that can be taken away, each with its name and size, and pictures small. Parts: `attachments`, `attachment`, `preview`, `remove`. */
export function attachmentChips(list: AttachmentList): TemplateResult | typeof nothing {
  const { files, localize } = list;
  return files.length === 0 ? nothing : html`<ul class="attachments" part="attachments" role="list" aria-label=${localize('Attached files')}>${files.map((file, index) => chip(file, index, list))}</ul>`;
}

/** The files of a message that was sent: pictures as such, the others by name and size. Parts: `attachments`, `attachment`, `preview`. */
export function sentAttachments(list: AttachmentList): TemplateResult | typeof nothing {
  const { files, previewOf, loaded, failed, localize } = list;
  if (files.length === 0) return nothing;
  return html`<ul class="attachments" part="attachments" role="list" aria-label=${localize('Attached files')}>${files.map((file, index) => {
    const address = previewOf(file);
    return address === undefined ? chip(file, index, list) : html`<li class="picture" part="attachment"><img part="preview" alt=${file.name} title=${file.name} src=${address} @load=${loaded} @error=${() => failed(file)}></li>`;
  })}</ul>`;
}

function chip(file: ChatAttachment, index: number, { files, previewOf, failed, remove, localize }: AttachmentList): TemplateResult {
  const { name } = file;
  const size = file.size ?? contentsOf(file.value)?.blob.size;
  const address = previewOf(file);
  const take = (event: Event): void => {
    if (index === files.length - 1) passFocusOn(event.currentTarget as Element, index);
    remove?.(index);
  };
  return html`
    <li class="attachment" part="attachment">
      ${address === undefined ? icon(fileIcon) : html`<img class="preview" part="preview" alt="" src=${address} @error=${() => failed(file)}>`}
      <span class="file-name" title=${name}>${name}</span>
      ${size === undefined ? nothing : html`<span class="facts">${formatSize(size, { locale: localize.locale })}</span>`}
      ${remove === undefined ? nothing : html`<button class="button plain small icon-only remove" part="remove" type="button" aria-label=${localize('Remove {name}', { name })} title=${localize('Remove')} @click=${take}>${icon(close)}</button>`}
    </li>
  `;
}

/** Chips are drawn anew in place, so that only the last button goes: it gives the keyboard away before it does, for it would be lost to the page. */
function passFocusOn(button: Element, index: number): void {
  const composer = button.closest('.composer');
  (composer?.querySelectorAll<HTMLElement>('.remove')[index - 1] ?? composer?.querySelector<HTMLElement>('.field'))?.focus();
}
