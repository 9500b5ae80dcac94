import { definitions } from '@inlay/components/definitions';
import type { ComponentDefinition } from '@inlay/runtime/component';

/** What a drag from the palette carries, with the kind behind it: a drag says only its types until it is dropped, and those in lower case. */
const MEDIA_TYPE = 'application/x-inlay-component.';

/** Puts a kind of component on what is dragged. */
export function setDraggedKind(transfer: DataTransfer, { type }: ComponentDefinition): void {
  transfer.setData(`${MEDIA_TYPE}${type}`, type);
  transfer.effectAllowed = 'copy';
}

/** The kind of component that is dragged, if one is. */
export function draggedKind(transfer: DataTransfer): ComponentDefinition | undefined {
  const kind = transfer.types.find((type) => type.startsWith(MEDIA_TYPE))?.slice(MEDIA_TYPE.length);
  return kind === undefined ? undefined : definitions.find(({ type }) => type.toLowerCase() === kind);
}
