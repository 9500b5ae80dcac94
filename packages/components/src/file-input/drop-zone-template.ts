import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { icon, upload } from '../element/icons.ts';
import type { Localize } from '../element/localize.ts';
import { describeAccept } from './describe-accept.ts';
import { formatSize } from './format-size.ts';

/** What the drop zone shows and calls. */
export interface DropZone {
  readonly accept: string;
  readonly multiple: boolean;
  readonly directory: boolean;
  /** Bytes; null where each kind has its own. */
  readonly maxSize: number | null;
  readonly required: boolean;
  /** Cannot be used now; `readOnly` is one reason. */
  readonly disabled: boolean;
  readonly readOnly: boolean;
  readonly isDraggedOver: boolean;
  /** A folder is being looked through. */
  readonly isSearching: boolean;
  /** That, or something else is on its way. */
  readonly isBusy: boolean;
  readonly hasFiles: boolean;
  /** The accessible name while there is no label element; empty when there is one. */
  readonly name: string;
  readonly isInvalid: boolean;
  readonly describedBy: string;
  readonly pick: (event: Event) => void;
  readonly drag: (event: DragEvent) => void;
  readonly localize: Localize;
}

/**
 * The native input lies unseen over the whole zone: it takes clicks, the keyboard and its own accessible role,
 * so that nothing has to be rebuilt. Parts: `drop-zone`, `control`, `hint`.
 */
export function dropZoneTemplate(zone: DropZone): TemplateResult {
  const { drag, localize, multiple } = zone;
  const dropWords = multiple ? localize('or drop them here') : localize('or drop it here');
  return html`
    <div
      class="zone ${zone.isDraggedOver ? 'over' : ''} ${zone.disabled ? 'off' : ''} ${zone.isInvalid ? 'invalid' : ''}"
      part="drop-zone"
      @dragenter=${drag} @dragover=${drag} @dragleave=${drag} @drop=${drag}
    >
      <span class="call" aria-hidden="true">${icon(upload)}<span><span class="choose">${chooseWords(zone)}</span>${zone.disabled ? nothing : html` <span class="drop">${dropWords}</span>`}</span></span>
      <span class="hint" part="hint" id="hint">${hintOf(zone)}</span>
      ${nativeInput(zone)}
    </div>
  `;
}

function nativeInput(zone: DropZone): TemplateResult {
  return html`
    <input
      id="control"
      class="control"
      part="control"
      type="file"
      title=""
      accept=${zone.accept || nothing}
      ?multiple=${zone.multiple || zone.directory}
      ?webkitdirectory=${zone.directory}
      ?disabled=${zone.disabled}
      ?required=${zone.required && !zone.hasFiles}
      aria-label=${zone.name || nothing}
      aria-invalid=${zone.isInvalid ? 'true' : nothing}
      aria-busy=${zone.isBusy ? 'true' : nothing}
      aria-describedby=${zone.describedBy}
      @change=${zone.pick}
      @input=${stop}
    />
  `;
}

function chooseWords({ isSearching, readOnly, multiple, directory, hasFiles, localize }: DropZone): string {
  if (readOnly) return localize('Read only');
  if (isSearching) return localize('Looking through the folder…');
  if (directory) return hasFiles ? localize('Choose another folder') : localize('Choose a folder');
  if (multiple) return hasFiles ? localize('Choose more files') : localize('Choose files');
  return hasFiles ? localize('Choose another file') : localize('Choose a file');
}

function hintOf({ accept, multiple, directory, maxSize, localize }: DropZone): string {
  return [describeAccept(accept, localize), maxSize === null ? '' : sizeWords()].filter(Boolean).join(', ');

  function sizeWords(): string {
    const size = formatSize(maxSize ?? 0, { round: Math.floor, locale: localize.locale });
    return multiple || directory ? localize('up to {size} each', { size }) : localize('up to {size}', { size });
  }
}

/** The native event would cross the shadow root before the files have been taken. */
function stop(event: Event): void {
  event.stopPropagation();
}
