/** Rows that share the values of the columns that are grouped by. */
export interface Group {
  readonly kind: 'group';
  /** Tells it from all others, also when the data is new: its values, from the outermost. */
  readonly id: string;
  readonly column: string;
  readonly value: unknown;
  /** From 0. */
  readonly level: number;
  /** Places of its rows, those of the groups in it too. */
  readonly places: readonly number[];
  readonly isOpen: boolean;
}

/** One of the lines that the details of a row take. */
export interface Detail {
  readonly kind: 'detail';
  /** The row that it is about. */
  readonly place: number;
  /** Which of its lines, from 0. */
  readonly part: number;
  /** How many lines it takes. */
  readonly parts: number;
}

/** A line that is no row. */
export type Extra = Group | Detail;

/** How a row stands in a tree. */
export interface Branch {
  /** From 0. */
  readonly level: number;
  readonly hasChildren: boolean;
  readonly isOpen: boolean;
}

/** The lines that are shown below the head. */
export interface Lines {
  /** 0 or more is the place of a row in the data; below 0 is the complement of a place in `extras`. */
  readonly codes: Uint32Array | Int32Array;
  readonly extras: readonly Extra[];
  readonly count: number;
  /** The place of the row in a line; -1 for a line that is no row. */
  placeAt(line: number): number;
  extraAt(line: number): Extra | undefined;
  /** How the row at a place stands in a tree; undefined where there is none. */
  branchAt(place: number): Branch | undefined;
  /** The line of the row at a place; -1 while it is not shown. */
  lineOf(place: number): number;
}
