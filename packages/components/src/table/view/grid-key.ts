/** A cell of the grid: line -1 is the head. */
export interface GridPosition {
  readonly line: number;
  readonly column: number;
}

/** How far the grid goes, and which way its page reads. */
export interface GridExtent {
  readonly lines: number;
  readonly columns: number;
  /** How many lines a page key moves. */
  readonly page: number;
  readonly isRightToLeft: boolean;
}

/** A key as it was pressed. */
export interface GridKey {
  readonly key: string;
  readonly ctrlKey: boolean;
}

/** Where a key leads, as the APG says of grids; undefined for a key that does not move. */
export function positionForKey({ key, ctrlKey }: GridKey, { line, column }: GridPosition, extent: GridExtent): GridPosition | undefined {
  const to = (toLine: number, toColumn: number): GridPosition => (
    { line: Math.min(extent.lines - 1, Math.max(-1, toLine)), column: Math.min(extent.columns - 1, Math.max(0, toColumn)) });
  const ahead = extent.isRightToLeft ? -1 : 1;
  switch (key) {
    case 'ArrowDown': return ctrlKey ? to(extent.lines - 1, column) : to(line + 1, column);
    case 'ArrowUp': return ctrlKey ? to(Math.min(0, line), column) : to(line - 1, column);
    case 'ArrowRight': return to(line, ctrlKey ? (ahead === 1 ? extent.columns - 1 : 0) : column + ahead);
    case 'ArrowLeft': return to(line, ctrlKey ? (ahead === 1 ? 0 : extent.columns - 1) : column - ahead);
    case 'Home': return ctrlKey ? to(0, 0) : to(line, 0);
    case 'End': return ctrlKey ? to(extent.lines - 1, extent.columns - 1) : to(line, extent.columns - 1);
    case 'PageDown': return to(Math.max(0, line) + extent.page, column);
    case 'PageUp': return line <= 0 ? to(-1, column) : to(Math.max(0, line - extent.page), column);
    default: return undefined;
  }
}
