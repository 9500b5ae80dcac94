/** One of the columns that the rows are sorted by; the first counts most. */
export interface TableSort {
  /** The column's key. */
  readonly column: string;
  readonly direction: 'ascending' | 'descending';
}

/** The order asked for, from a value that may come from anywhere; each column once. */
export function readSort(sort: unknown): readonly TableSort[] {
  const known = new Set<string>();
  return (Array.isArray(sort) ? (sort as readonly unknown[]) : []).flatMap((each): readonly TableSort[] => {
    if (typeof each !== 'object' || each === null || !('column' in each) || typeof each.column !== 'string' || known.has(each.column)) return [];
    known.add(each.column);
    return [{ column: each.column, direction: 'direction' in each && each.direction === 'descending' ? 'descending' : 'ascending' }];
  });
}

/**
 * What a press on a column's head leads to: ascending, then descending, then without it. `isMore` keeps the other
 * columns and adds this one after them.
 */
export function nextSort(sort: readonly TableSort[], column: string, isMore = false): readonly TableSort[] {
  const place = sort.findIndex((each) => each.column === column);
  const now = sort[place]?.direction;
  const next: readonly TableSort[] = now === 'descending' ? [] : [{ column, direction: now === undefined ? 'ascending' : 'descending' }];
  if (!isMore) return next;
  return place === -1 ? [...sort, ...next] : sort.toSpliced(place, 1, ...next);
}
