import type { TableColumn } from '@inlay/components/table';

/** A row of the bench: twenty cells. */
export type BenchRow = Readonly<Record<string, string | number>>;

/** A column as every engine gets it: the words of a cell are the same in all of them. */
export interface BenchColumn {
  readonly key: string;
  readonly title: string;
  readonly width: number;
  readonly isNumber: boolean;
  readonly format: (value: string | number) => string;
  /** As our own table states it. */
  readonly stated: TableColumn;
}

export const LINE_HEIGHT = 32;
export const VIEW = { width: 1200, height: 640 };

const WORDS = ['Harbour', 'Northwind', 'Bay', 'Ines', 'Samir', 'Elm', 'Quay', 'Street', 'Clinic', 'Dental'];
const STATES = ['open', 'late', 'done', 'paid', 'new'];
const KINDS = ['text', 'number', 'currency', 'date', 'percent'] as const;
const DAY = 86_400_000;

/** The columns: names, figures, money, days and shares by turns. */
export const columns: readonly BenchColumn[] = Array.from({ length: 20 }, (_each, index) => {
  const kind = KINDS[index % KINDS.length]!;
  const key = `${kind}${Math.floor(index / KINDS.length)}`;
  const width = 120 + (index % 3) * 20;
  return { key, title: key, width, isNumber: kind !== 'text' && kind !== 'date', format: formatOf(kind), stated: { key, width, ...(kind === 'text' ? {} : { type: kind }), ...(kind === 'currency' ? { currency: 'EUR' } : {}) } };
});

/** Rows that are the same in every run. */
export function makeRows(count: number): BenchRow[] {
  let seed = 42;
  const next = (limit: number): number => {
    seed = (Math.imul(seed, 1_664_525) + 1_013_904_223) >>> 0;
    return seed % limit;
  };
  const days = Array.from({ length: 1500 }, (_each, day) => new Date(Date.UTC(2022, 0, 1) + day * DAY).toISOString().slice(0, 10));
  return Array.from({ length: count }, (_each, index) => {
    const row: Record<string, string | number> = {};
    for (let turn = 0; turn < 4; turn += 1) {
      row[`text${turn}`] = turn === 1 ? STATES[next(STATES.length)]! : `${WORDS[next(10)]!} ${WORDS[next(10)]!} ${turn === 0 ? index : next(count)}`;
      row[`number${turn}`] = next(1_000_000);
      row[`currency${turn}`] = next(1_000_000) / 100;
      row[`date${turn}`] = days[next(days.length)]!;
      row[`percent${turn}`] = next(1000) / 1000;
    }
    return row;
  });
}

function formatOf(kind: (typeof KINDS)[number]): BenchColumn['format'] {
  switch (kind) {
    case 'text': return String;
    case 'number': return numbers({});
    case 'currency': return numbers({ style: 'currency', currency: 'EUR' });
    case 'percent': return numbers({ style: 'percent' });
    case 'date': {
      const format = new Intl.DateTimeFormat('en', { dateStyle: 'medium', timeZone: 'UTC' });
      return (value) => format.format(Date.parse(String(value)));
    }
  }
}

function numbers(options: Intl.NumberFormatOptions): BenchColumn['format'] {
  const format = new Intl.NumberFormat('en', options);
  return (value) => format.format(Number(value));
}
