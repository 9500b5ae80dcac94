import type { TraceEntry, TraceKind } from '@inlay/runtime/trace';

/** An entry of the timeline: something that ran, how deep below what began it. */
export interface TimelineRow {
  readonly entry: TraceEntry;
  /** 0 for what a person, a clock or an answer began. */
  readonly depth: number;
}

/** What of the timeline is shown. */
export interface TimelineFilter {
  /** Entries up to this id were cleared away. */
  readonly after: number;
  /** Undefined for every kind. */
  readonly kind: TraceKind | undefined;
  /** Only names with these letters. */
  readonly text: string;
}

/** Deeper than this no row is moved in any further. */
const MAX_DEPTH = 5;

/**
 * Entries as rows: what was begun last comes first, and below it what it made run, in the order in which that began.
 * Where a filter is set every entry that fits stands for itself.
 */
export function timelineRows(entries: readonly TraceEntry[], { after, kind, text }: TimelineFilter): readonly TimelineRow[] {
  const wanted = text.trim().toLowerCase();
  const kept = entries.filter((entry) => entry.id > after && (kind === undefined || entry.kind === kind) && entry.name.toLowerCase().includes(wanted)).toSorted((left, right) => left.id - right.id);
  if (kind !== undefined || wanted !== '') return kept.reverse().map((entry) => ({ entry, depth: 0 }));
  const caused = byCause(kept);
  const rows: TimelineRow[] = [];
  const add = (entry: TraceEntry, depth: number): void => {
    rows.push({ entry, depth: Math.min(depth, MAX_DEPTH) });
    for (const inner of caused.get(entry.id) ?? []) add(inner, depth + 1);
  };
  for (const root of (caused.get(0) ?? []).toReversed()) add(root, 0);
  return rows;
}

/** Entries by what made them run; by 0 what began by itself or because of what is not among them. */
function byCause(entries: readonly TraceEntry[]): ReadonlyMap<number, readonly TraceEntry[]> {
  const caused = new Map<number, TraceEntry[]>([[0, []], ...entries.map(({ id }): [number, TraceEntry[]] => [id, []])]);
  for (const entry of entries) (caused.get(entry.cause ?? 0) ?? caused.get(0))?.push(entry);
  return caused;
}

/** What made an entry run, the nearest first. */
export function causesOf(entries: readonly TraceEntry[], { cause }: TraceEntry): readonly TraceEntry[] {
  const causes: TraceEntry[] = [];
  for (let id = cause; id !== null; ) {
    const found = entries.find((entry) => entry.id === id);
    if (found === undefined) break;
    causes.push(found);
    id = found.cause;
  }
  return causes;
}
