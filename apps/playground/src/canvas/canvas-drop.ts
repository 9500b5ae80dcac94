import { KIND_OUTLINES } from '@inlay/components/outlines';
import type { KindOutline } from '@inlay/components/outlines';
import { newLayout } from '../session/add-component-edits.ts';
import type { NewPlace } from '../session/add-component-edits.ts';
import { draggedKind, droppedExample, RESOURCE_MEDIA_TYPE } from '../session/dragged-kind.ts';
import { holderFor } from '../session/holder-for.ts';
import { definitions, isMissing, whyMissing } from '../session/kit.ts';
import type { Session } from '../session/session.ts';
import { viewOf } from './canvas-drag.ts';
import type { DragSurface, DragView } from './canvas-drag.ts';
import { cellAt, hasCells, readTracks } from './grid-tracks.ts';

/** What a drop needs of the canvas. */
export interface DropSurface extends Pick<DragSurface, 'zoom' | 'gridsAt'> {
  /** The grid of a page or container. */
  readonly gridOf: (parent: string) => Element;
}

/** The kind of component that a drop would add: what is dragged itself, a table for a file, a chat for a resource. Files over a part of the app that takes some are meant for that. */
export function droppedKind(event: DragEvent): KindOutline | undefined {
  const { dataTransfer } = event;
  if (dataTransfer === null) return undefined;
  if (dataTransfer.types.includes('Files')) return event.composedPath().some(takesFiles) ? undefined : kindNamed('table');
  return dataTransfer.types.includes(RESOURCE_MEDIA_TYPE) ? kindNamed('chat') : draggedKind(dataTransfer);
}

function takesFiles(target: EventTarget): boolean {
  if (!(target instanceof HTMLElement)) return false;
  return target.localName === 'inlay-file-input' || (target.localName === 'inlay-chat' && 'attachments' in target && target.attachments === true);
}

function kindNamed(name: string): KindOutline | undefined {
  return KIND_OUTLINES.find(({ type }) => type === name);
}

/** What is drawn while something is dragged over the canvas: the cells that it would take. Undefined where it cannot go, or stands on no grid of cells. */
export function dropView(event: DragEvent, session: Session, surface: DropSurface): DragView | undefined {
  const kind = droppedKind(event);
  const place = kind && placeFor(session, kind, { surface, event });
  if (kind !== undefined && isMissing(kind.type)) void whyMissing([kind.type]);
  // How large it is, is known once the kind has come.
  const definition = kind && definitions.find(({ type }) => type === kind.type);
  const layout = definition && place && newLayout(session.document, definition, place);
  if (place === undefined || layout === undefined) return undefined;
  const grid = surface.gridOf(place.parent);
  const tracks = readTracks(grid, surface.zoom);
  return hasCells(tracks) ? viewOf(session, tracks, { grid, parent: place.parent, layouts: new Map([['', layout]]) }) : undefined;
}

/** The innermost grid under the pointer that may hold a kind of component, and the cell there. */
function placeFor({ document, app }: Session, { type }: KindOutline, { surface, event: { clientX, clientY } }: { readonly surface: DropSurface; readonly event: Pick<DragEvent, 'clientX' | 'clientY'> }): NewPlace | undefined {
  const point = { x: clientX, y: clientY };
  const parent = holderFor(document, { type, near: surface.gridsAt(point)[0]?.name, page: app.page });
  return parent === undefined ? undefined : { parent, at: cellAt(readTracks(surface.gridOf(parent), surface.zoom), point) };
}

/** Adds what was dropped where it was dropped: a component, a chat with a resource, a table of a file's rows. */
export function takeDrop(event: DragEvent, session: Session, surface: DropSurface): void {
  const kind = droppedKind(event);
  if (kind === undefined) return;
  event.preventDefault();
  // What was dropped can be read now only; its kind may have to be fetched.
  const [file] = event.dataTransfer?.files ?? [];
  const resource = event.dataTransfer?.getData(RESOURCE_MEDIA_TYPE) ?? '';
  const { clientX, clientY } = event;
  const example = event.dataTransfer === null ? undefined : droppedExample(event.dataTransfer, kind);
  const place = (): NewPlace | undefined => placeFor(session, kind, { surface, event: { clientX, clientY } });
  import('./add-dropped.ts').then(
    ({ addDropped }) => addDropped(session, { kind, file, resource, example, place }),
    () => session.notify('What adds components could not be loaded. Check the connection, and try again. If that does not help, reload the page.'),
  );
}
