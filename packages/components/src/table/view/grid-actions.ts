import type { GridPosition } from './grid-key.ts';

/** How a press chooses: alone, in addition, or everything from the last one to here. */
export type ChooseMode = 'only' | 'toggle' | 'extend';

/** What a person can do in the grid, for the table to carry out. */
export interface GridActions {
  /** A press on a column's head; `isMore` keeps the columns sorted by so far. */
  readonly sortBy: (key: string, isMore: boolean) => void;
  readonly openColumnMenu: (key: string, anchor: HTMLElement) => void;
  readonly choose: (line: number, mode: ChooseMode) => void;
  /** Takes the choice away. False when there was none, so that Escape is for what the table stands in. */
  readonly clearChoice: () => boolean;
  readonly chooseAll: () => boolean;
  /** Several rows can be chosen, so that Shift means rows. */
  readonly takesRows: boolean;
  readonly range: {
    /** Marks cells up to another one. False where that means rows. */
    readonly extend: (from: GridPosition, to: GridPosition, isDrag?: boolean) => boolean;
    /** Takes a press on a cell for a corner. False where none is awaited. */
    readonly press: (at: GridPosition) => boolean;
    /** False when none were marked. */
    readonly clear: () => boolean;
  };
  /** Opens or shuts a group, a branch of a tree, or the details of a row. False when there is nothing to open. */
  readonly toggleLine: (line: number, isOpen?: boolean) => boolean;
  /** Starts to edit a cell, with a first letter in place of its value where one was typed. False when it cannot be edited. */
  readonly edit: (position: GridPosition, typed?: string) => boolean;
  /** A button in a row was pressed. */
  readonly act: (act: string, line: number, anchor: HTMLElement) => void;
  readonly resize: (key: string, width: number, isDone: boolean) => void;
  readonly moveColumn: (key: string, to: string, isAfter: boolean) => void;
  /** Rows or the cell, as text to be copied; undefined for nothing. */
  readonly copy: () => string | undefined;
  readonly paste: (text: string) => void;
  readonly undo: (isRedo: boolean) => boolean;
  readonly remove: () => boolean;
}
