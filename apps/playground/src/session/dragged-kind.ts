import { KIND_OUTLINES } from '@inlay/components/outlines';
import type { KindOutline } from '@inlay/components/outlines';
import type { ComponentDefinition } from '@inlay/runtime/component';

/** What a drag from the palette carries, with the kind behind it: a drag says only its types until it is dropped, and those in lower case. */
const MEDIA_TYPE = 'application/x-inlay-component.';

/** What a drag from the resources to the canvas carries: a resource's name. */
export const RESOURCE_MEDIA_TYPE = 'application/x-inlay-resource';

/** Puts a kind of component on what is dragged, perhaps with its first properties in place of the kind's own. */
export function setDraggedKind(transfer: DataTransfer, { type }: KindOutline, example?: ComponentDefinition['example']): void {
  transfer.setData(`${MEDIA_TYPE}${type}`, example === undefined ? type : JSON.stringify(example));
  transfer.effectAllowed = 'copy';
}

/** The kind of component that is dragged, if one is. */
export function draggedKind(transfer: DataTransfer): KindOutline | undefined {
  const kind = transfer.types.find((type) => type.startsWith(MEDIA_TYPE))?.slice(MEDIA_TYPE.length);
  return kind === undefined ? undefined : KIND_OUTLINES.find(({ type }) => type.toLowerCase() === kind);
}

/** The first properties that what was dropped carries, if any; read in the event of the drop only. */
export function droppedExample(transfer: DataTransfer, { type }: KindOutline): ComponentDefinition['example'] | undefined {
  const text = transfer.getData(`${MEDIA_TYPE}${type}`);
  try {
    return text.startsWith('{') ? (JSON.parse(text) as ComponentDefinition['example']) : undefined;
  } catch {
    // Another program may drag what it likes.
    return undefined;
  }
}
