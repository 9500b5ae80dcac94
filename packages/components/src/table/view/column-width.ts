import type { CellFormat } from '../model/cell-format.ts';
import { MIN_WIDTH } from '../model/table-columns.ts';
import type { Column } from '../model/table-columns.ts';
import type { TableRecord } from '../model/table-row.ts';

/** Rows whose words are counted. */
const ROWS_READ = 40;
/** Pixels: the padding of a cell, and the room for a head's arrow. */
const PADDING = 30;
const HEAD_ROOM = 30;
/** A column of long texts starts no wider than this. */
const WIDEST = 320;

const FIXED: Readonly<Partial<Record<Column['type'], number>>> = { boolean: 96, progress: 140, image: 72 };

/** What a column's width is read off. */
export interface WidthSource {
  readonly rows: readonly TableRecord[];
  readonly format: CellFormat;
  /** Pixels. */
  readonly fontSize: number;
  /** What it comes to in the summary row. */
  readonly total: number | undefined;
}

/** How wide a column is by its words, in pixels. Letters are counted and not measured, which would make the page lay itself out. */
export function columnWidth(column: Column, { rows, format, fontSize, total }: WidthSource): number {
  const letter = fontSize * 0.54;
  const head = textLength(column.title) * letter * 0.95 + HEAD_ROOM;
  const fixed = FIXED[column.type];
  if (fixed !== undefined) return Math.ceil(Math.max(fixed, head));
  const { text: stated } = column.stated;
  const words = typeof stated === 'string' ? stated : column.type === 'button' ? column.title : undefined;
  let longest = total === undefined ? 0 : textLength(format(total)) * 1.08;
  for (let place = 0; place < Math.min(rows.length, ROWS_READ); place += 1) {
    const text = words ?? format(column.read(rows[place]!, place));
    longest = Math.max(longest, textLength(text));
  }
  return Math.ceil(Math.min(WIDEST, Math.max(MIN_WIDTH, head, longest * letter + PADDING + (column.type === 'button' || column.type === 'tag' ? 20 : 0))));
}

/** Wide letters count twice. */
function textLength(text: string): number {
  let length = 0;
  for (const letter of text.slice(0, 80)) length += letter.codePointAt(0)! > 0x2e80 ? 2 : 1;
  return length;
}
