import { KIND_OUTLINES } from '@inlay/components/outlines';
import type { KindOutline } from '@inlay/components/outlines';

/** What a drag from the palette carries, with the kind behind it: a drag says only its types until it is dropped, and those in lower case. */
const MEDIA_TYPE = 'application/x-inlay-component.';

/** Puts a kind of component on what is dragged. */
export function setDraggedKind(transfer: DataTransfer, { type }: KindOutline): void {
  transfer.setData(`${MEDIA_TYPE}${type}`, type);
  transfer.effectAllowed = 'copy';
}

/** The kind of component that is dragged, if one is. */
export function draggedKind(transfer: DataTransfer): KindOutline | undefined {
  const kind = transfer.types.find((type) => type.startsWith(MEDIA_TYPE))?.slice(MEDIA_TYPE.length);
  return kind === undefined ? undefined : KIND_OUTLINES.find(({ type }) => type.toLowerCase() === kind);
}
