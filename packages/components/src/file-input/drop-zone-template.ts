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
  readonly maxSize: number;
  readonly required: boolean;
  /** Cannot be used now; `readOnly` is one reason. */
  readonly disabled: boolean;
  readonly readOnly: boolean;
  readonly isDraggedOver: boolean;
  readonly isReading: boolean;
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
  const { drag } = zone;
  return html`
    <div
      class="zone ${zone.isDraggedOver ? 'over' : ''} ${zone.disabled ? 'off' : ''} ${zone.isInvalid ? 'invalid' : ''}"
      part="drop-zone"
      aria-busy=${zone.isReading ? 'true' : nothing}
      @dragenter=${drag} @dragover=${drag} @dragleave=${drag} @drop=${drag}
    >
      <span class="call" aria-hidden="true">${icon(upload)}<span><span class="choose">${chooseWords(zone)}</span>${zone.disabled ? nothing : html`<span class="drop"> ${zone.localize(zone.multiple ? 'or drop them here' : 'or drop it here')}</span>`}</span></span>
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
      ?multiple=${zone.multiple}
      ?disabled=${zone.disabled}
      ?required=${zone.required && !zone.hasFiles}
      aria-label=${zone.name || nothing}
      aria-invalid=${zone.isInvalid ? 'true' : nothing}
      aria-describedby=${zone.describedBy}
      @change=${zone.pick}
      @input=${stop}
    />
  `;
}

function chooseWords({ isReading, readOnly, multiple, hasFiles, localize }: DropZone): string {
  if (readOnly) return localize('Read only');
  if (isReading) return localize('Reading…');
  if (multiple) return localize(hasFiles ? 'Choose more files' : 'Choose files');
  return localize(hasFiles ? 'Choose another file' : 'Choose a file');
}

function hintOf({ accept, multiple, maxSize, localize }: DropZone): string {
  const size = localize(multiple ? 'up to {size} each' : 'up to {size}', { size: (locale) => formatSize(maxSize, locale, Math.floor) });
  return [describeAccept(accept, localize), size].filter(Boolean).join(', ');
}

/** The native event would cross the shadow root before the files have been read. */
function stop(event: Event): void {
  event.stopPropagation();
}
