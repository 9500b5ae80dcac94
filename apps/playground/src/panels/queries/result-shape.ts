import type { RowState } from '@inlay/runtime/queries';

/** The ways to look at an answer; `rows` is how each row of a batch stands. */
export const RESULT_VIEWS = ['rows', 'text', 'table', 'json'] as const;
export type ResultView = (typeof RESULT_VIEWS)[number];

/** What can be looked at in which way; undefined where it cannot. */
export interface ResultShape {
  readonly rows: readonly Readonly<Record<string, unknown>>[] | undefined;
  readonly text: string | undefined;
  readonly table: readonly Readonly<Record<string, unknown>>[] | undefined;
  readonly json: unknown;
  /** How it is shown until somebody says otherwise. */
  readonly best: ResultView;
}

/** Texts longer than this are not read as JSON to see whether they are rows. */
const LONGEST_JSON_TEXT = 1_000_000;

/** How an answer can be shown. A text that is JSON can be looked at as what it says, too; rows are objects, and at least one. */
export function resultShape(data: unknown, states: readonly RowState[] | null = null): ResultShape {
  const value = typeof data === 'string' ? readJson(data) : data;
  const table = isRows(value) ? value : undefined;
  const text = typeof data === 'string' ? data : isPlain(data) ? String(data) : undefined;
  const rows = states === null || states.length === 0 ? undefined : rowLines(states);
  return { rows, text, table, json: value, best: rows !== undefined ? 'rows' : text !== undefined ? 'text' : table !== undefined ? 'table' : 'json' };
}

/** The view that is shown: the one that was chosen where it fits. */
export function viewOf(shape: ResultShape, chosen: ResultView | undefined): ResultView {
  return chosen !== undefined && shape[chosen] !== undefined ? chosen : shape.best;
}

const ROW_WORDS: Readonly<Record<RowState['status'], string>> = { waiting: 'Waiting', running: 'Running', success: 'Done', error: 'Failed' };

/** How each row of a batch stands, as rows of a table. */
function rowLines(states: readonly RowState[]): readonly Readonly<Record<string, unknown>>[] {
  return states.map(({ status, data, error }, index) => ({ row: index + 1, status: ROW_WORDS[status], answer: error === null ? lineOf(data) : error.message }));
}

function lineOf(data: unknown): string {
  return data === null || data === undefined ? '' : typeof data === 'string' ? data : JSON.stringify(data);
}

function isPlain(data: unknown): boolean {
  return typeof data === 'number' || typeof data === 'boolean';
}

function isRows(value: unknown): value is readonly Readonly<Record<string, unknown>>[] {
  return Array.isArray(value) && value.length > 0 && value.every((row: unknown) => typeof row === 'object' && row !== null && !Array.isArray(row));
}

/** What a text says as JSON, an object or a list; any other text as it is. */
function readJson(text: string): unknown {
  if (text.length > LONGEST_JSON_TEXT || !/^\s*[[{]/.test(text)) return text;
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
