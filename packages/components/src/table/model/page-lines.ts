import type { Lines } from './lines.ts';
import type { ShapedLines } from './shaped-lines.ts';

/** One page of lines with groups or branches. */
export interface PagedLines {
  readonly lines: ShapedLines;
  /** How many there are on all pages of what is counted: rows and shut groups, or the roots of a tree. */
  readonly total: number;
  /** How many of them stand on this page. */
  readonly shown: number;
}

/**
 * Cuts lines into pages. Rows are counted, and a group that is shut as one; of a tree its roots, which keep what is below
 * them. A group that goes on over a page has its line at the top of that one, too.
 */
export function pageLines(lines: ShapedLines, page: number, pageSize: number): PagedLines {
  const total = countedIn(lines);
  const start = (Math.min(page, Math.max(1, Math.ceil(total / pageSize))) - 1) * pageSize;
  const codes: number[] = [];
  let heads: number[] = [];
  let headsShown = 0;
  walk(lines, (code, { counted, level }) => {
    if (level !== undefined) {
      heads = heads.slice(0, level);
      headsShown = Math.min(headsShown, level);
    }
    const isHead = code < 0 && isOpenGroup(lines, code);
    if (isHead) heads.push(code);
    if (isHead || counted < start || counted >= start + pageSize) return;
    codes.push(...heads.slice(headsShown), code);
    headsShown = heads.length;
  });
  return { lines: lines.withCodes(Int32Array.from(codes)), total, shown: Math.max(0, Math.min(pageSize, total - start)) };
}

/** The place of a row among what is counted; -1 for one that is in none of the lines. */
export function countedPlace(lines: Lines, place: number): number {
  let found = -1;
  walk(lines, (code, { counted }) => {
    if (code === place) found = counted;
  });
  return found;
}

function countedIn(lines: Lines): number {
  let total = 0;
  walk(lines, (_code, { counted }) => (total = counted + 1));
  return total;
}

/** Goes through the lines: how many were counted before each, and of a group its level. */
function walk(lines: Lines, visit: (code: number, at: { readonly counted: number; readonly level: number | undefined }) => void): void {
  let counted = -1;
  for (const code of lines.codes) {
    const extra = code < 0 ? lines.extras[~code] : undefined;
    const isCounted = extra === undefined ? (lines.branchAt(code)?.level ?? 0) === 0 : extra.kind === 'group' && !extra.isOpen;
    if (isCounted) counted += 1;
    visit(code, { counted, level: extra?.kind === 'group' ? extra.level : undefined });
  }
}

function isOpenGroup(lines: Lines, code: number): boolean {
  const extra = lines.extras[~code];
  return extra?.kind === 'group' && extra.isOpen;
}
