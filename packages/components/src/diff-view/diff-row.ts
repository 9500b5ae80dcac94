/** A part of a line. */
export interface DiffPart {
  readonly text: string;
  /** It is not in the other line. */
  readonly isChanged: boolean;
}

/** A line of one of two texts. */
export interface DiffSide {
  /** From 1. */
  readonly number: number;
  readonly parts: readonly DiffPart[];
}

/** A line of each text that belong together: the same, one that took the place of the other, or only one of them. */
export interface DiffRow {
  readonly kind: 'same' | 'changed' | 'removed' | 'added';
  readonly before: DiffSide | undefined;
  readonly after: DiffSide | undefined;
}

/** What differs in two texts. */
export interface TextDiff {
  readonly rows: readonly DiffRow[];
  readonly added: number;
  readonly removed: number;
  /** Lines at the end were not compared: there are too many. */
  readonly isCut: boolean;
  /** The texts differ too much for the shortest way between them: all counts as replaced. */
  readonly isRough: boolean;
}

/** Rows that are shown, or a gap of so many that are the same; `start` is the place of its first row. */
export type DiffBlock = { readonly rows: readonly DiffRow[] } | { readonly gap: number; readonly start: number };

/** A gap is worth its own line from so many rows on. */
const LEAST_GAP = 4;

/** Leaves out long runs of rows that are the same, but for some around what differs and those that were opened. */
export function diffBlocks(rows: readonly DiffRow[], context: number, opened: ReadonlySet<number>): readonly DiffBlock[] {
  const blocks: DiffBlock[] = [];
  const around = Math.max(0, Math.floor(context) || 0);
  for (let start = 0, end = 0; start < rows.length; start = end) {
    const isSame = rows[start]!.kind === 'same';
    end = start + 1;
    while (end < rows.length && (rows[end]!.kind === 'same') === isSame) end += 1;
    // At the ends of the texts, only one side of a run has something that differs beside it.
    const [from, to] = [start === 0 ? start : start + around, end === rows.length ? end : end - around];
    if (!isSame || to - from < LEAST_GAP || opened.has(from)) blocks.push({ rows: rows.slice(start, end) });
    else blocks.push({ rows: rows.slice(start, from) }, { gap: to - from, start: from }, { rows: rows.slice(to, end) });
  }
  return blocks;
}

/** The rows one below the other: of lines that differ, those that went before those that came. */
export function unifiedRows(rows: readonly DiffRow[]): readonly DiffRow[] {
  const unified: DiffRow[] = [];
  let added: DiffRow[] = [];
  for (const row of rows) {
    if (row.kind === 'same') {
      unified.push(...added, row);
      added = [];
      continue;
    }
    if (row.before !== undefined) unified.push({ kind: 'removed', before: row.before, after: undefined });
    if (row.after !== undefined) added.push({ kind: 'added', before: undefined, after: row.after });
  }
  return [...unified, ...added];
}

/** All of it as text, each line after its sign, to copy. */
export function diffText({ rows }: TextDiff): string {
  const words = ({ parts }: DiffSide): string => parts.map(({ text }) => text).join('');
  return unifiedRows(rows).map(({ kind, before, after }) => `${{ same: ' ', changed: ' ', removed: '-', added: '+' }[kind]}${words((after ?? before)!)}`).join('\n');
}
