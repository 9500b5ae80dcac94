import { childrenInOrder } from '@inlay/runtime/document';
import type { ComponentLayout } from '@inlay/runtime/document';
import { canMoveInto, movedLayouts, moveEdits } from '../session/move-edits.ts';
import type { Move } from '../session/move-edits.ts';
import type { Session } from '../session/session.ts';
import { resizeLayout } from './grid-geometry.ts';
import { boxOfLayout, hasCells, nearestCell, readTracks } from './grid-tracks.ts';
import type { Box, GridTracks, Point } from './grid-tracks.ts';
import { guidesOf } from './guides.ts';

/** What is drawn while something is dragged: where it would go, in which grid, and the lines that it shares there. Boxes are in pixels of the window. */
export interface DragView {
  readonly ghosts: readonly Box[];
  /** The grid that it would go into. */
  readonly grid: Box;
  readonly guides: readonly Box[];
}

/** A drag under way. Nothing is changed before it ends. */
export interface CanvasDrag {
  /** Follows the pointer; undefined where there is nothing to draw. */
  readonly move: (point: Point) => DragView | undefined;
  /** Makes the change, as one step of undo. */
  readonly drop: () => void;
}

/** What a drag needs of the canvas. */
export interface DragSurface {
  /** How many times as large as it is laid out the app is shown. */
  readonly zoom: number;
  /** The grids under a point, the innermost first, each with what it belongs to. */
  readonly gridsAt: (point: Point) => readonly { readonly name: string; readonly grid: Element }[];
  /** The box of a component on the screen. */
  readonly boxOf: (name: string) => Element | undefined;
}

/** Begins to move what is selected by the component that is held. Undefined where it has no place on a grid of cells. */
export function startMove(session: Session, surface: DragSurface, held: string, from: Point): CanvasDrag | undefined {
  const box = surface.boxOf(held)?.getBoundingClientRect();
  const home = gridOf(surface, held);
  if (box === undefined || home === undefined || session.document.components[held]?.layout === undefined || !hasCells(readTracks(home.grid, surface.zoom))) return undefined;
  const names = session.selected.includes(held) ? session.selected : [held];
  let move: Move | undefined;
  return {
    move(point) {
      move = undefined;
      const target = surface.gridsAt(point).find(({ name }) => canMoveInto(session.document, names, name)) ?? home;
      const tracks = readTracks(target.grid, surface.zoom);
      if (!hasCells(tracks)) return undefined;
      const corner = { x: box.left + point.x - from.x, y: box.top + point.y - from.y };
      move = { held, names, parent: target.name, at: nearestCell(tracks, corner) };
      return viewOf(session, tracks, { grid: target.grid, parent: target.name, layouts: movedLayouts(session.document, move) });
    },
    drop() {
      if (move === undefined) return;
      const edits = moveEdits(session.document, move);
      if (edits.length > 0) session.apply(edits);
    },
  };
}

/** Begins to resize a component by its lower end corner. */
export function startResize(session: Session, surface: DragSurface, name: string, from: Point): CanvasDrag | undefined {
  const layout = session.document.components[name]?.layout;
  const home = gridOf(surface, name);
  if (layout === undefined || home === undefined) return undefined;
  const tracks = readTracks(home.grid, surface.zoom);
  if (!hasCells(tracks)) return undefined;
  const start = boxOfLayout(tracks, layout);
  let next = layout;
  return {
    move(point) {
      const corner = nearestCell(tracks, { x: start.left + start.width + point.x - from.x, y: start.top + start.height + point.y - from.y });
      // The nearest corner of a cell is where the next one would begin.
      next = resizeLayout(layout, { x: corner.x + (isLastColumn(tracks, start, point.x - from.x) ? 1 : 0) - layout.x - layout.w, y: corner.y - layout.y - layout.h });
      return viewOf(session, tracks, { grid: home.grid, parent: home.name, layouts: new Map([[name, next]]) });
    },
    drop() {
      if (next.w !== layout.w || next.h !== layout.h) session.apply([{ type: 'setLayout', name, layout: next }]);
    },
  };
}

/** The end of the last column has no next column whose corner could be nearest. */
function isLastColumn(tracks: GridTracks, start: Box, way: number): boolean {
  const last = boxOfLayout(tracks, { x: tracks.columns.length - 1, y: 0, w: 1, h: 1 });
  return start.left + start.width + way > last.left + last.width / 2;
}

function gridOf(surface: DragSurface, name: string): { readonly name: string; readonly grid: Element } | undefined {
  const grid = surface.boxOf(name)?.closest<HTMLElement>('[data-holder]');
  return grid === null || grid === undefined ? undefined : { name: grid.dataset['holder']!, grid };
}

/** What is drawn where components would take these cells of a page or container. */
export function viewOf(session: Session, tracks: GridTracks, { grid, parent, layouts }: { readonly grid: Element; readonly parent: string; readonly layouts: ReadonlyMap<string, ComponentLayout> }): DragView {
  const { left, top, width, height } = grid.getBoundingClientRect();
  const others = (childrenInOrder(session.document).get(parent) ?? []).flatMap((name) => (layouts.has(name) ? [] : (session.document.components[name]!.layout ?? [])));
  const lines = [...layouts.values()].flatMap((layout) => guidesOf(layout, others, tracks.rows));
  return {
    ghosts: [...layouts.values()].map((layout) => boxOfLayout(tracks, layout)),
    grid: { left, top, width, height },
    guides: lines.map(({ axis, at }) => {
      const line = Math.floor(at);
      const cell = boxOfLayout(tracks, axis === 'x' ? { x: line, y: 0, w: 1, h: 1 } : { x: 0, y: line, w: 1, h: 1 });
      // In the middle of the gap between two cells, or of a cell.
      const [across, down] = line === at ? [-5, -5] : [cell.width / 2, cell.height / 2];
      return axis === 'x' ? { left: cell.left + across, top, width: 1, height } : { left, top: cell.top + down, width, height: 1 };
    }),
  };
}
