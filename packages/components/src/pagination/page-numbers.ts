/** How many rows there are and how they are cut into pages. */
export interface PageCut {
  readonly total: number;
  readonly pageSize: number;
}

/** How many pages there are, at least one; whatever the numbers are. */
export function pageCountOf({ total, pageSize }: PageCut): number {
  return total > 0 && pageSize >= 1 ? Math.ceil(total / Math.floor(pageSize)) : 1;
}

/** The nearest page that there is, from 1. */
export function pageWithin(page: unknown, cut: PageCut): number {
  const number = Math.floor(Number(page));
  return Number.isFinite(number) ? Math.min(Math.max(1, number), pageCountOf(cut)) : 1;
}

/** The numbers to show: the ends, the page and those beside it; `gap` for what is left out, which is never a single page. */
export function pageNumbers(page: number, count: number): readonly (number | 'gap')[] {
  const wanted = [1, page - 1, page, page + 1, count].filter((number) => number >= 1 && number <= count);
  if (page <= 4) wanted.push(2, 3, 4, 5);
  if (page >= count - 3) wanted.push(count - 1, count - 2, count - 3, count - 4);
  const numbers = [...new Set(wanted)].filter((number) => number >= 1 && number <= count).sort((left, right) => left - right);
  return numbers.flatMap((number, index): (number | 'gap')[] => {
    const before = numbers[index - 1] ?? 0;
    if (number - before === 2) return [number - 1, number];
    return number - before > 2 ? ['gap', number] : [number];
  });
}
