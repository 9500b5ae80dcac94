import type { TraceEntry } from '@inlay/runtime/trace';
import { describe, expect, it } from 'vitest';
import { causesOf, timelineRows } from './timeline-rows.ts';

const entry = (id: number, name: string, cause: number | null = null, kind: TraceEntry['kind'] = 'binding'): TraceEntry => ({ id, name, cause, kind, at: id, durationMs: 1 });
const ALL = { after: 0, kind: undefined, text: '' };
/** As a trace keeps them: what ended first comes first. */
const ENTRIES = [entry(3, 'answer.value', 2), entry(2, 'go.click step', 1, 'handler'), entry(1, 'go.click', null, 'event'), entry(4, 'name.value', null, 'input')];

describe('timelineRows', () => {
  it('begins with what was begun last, and puts below it what it made run', () => {
    expect(timelineRows(ENTRIES, ALL).map(({ entry: { name }, depth }) => [name, depth])).toEqual([['name.value', 0], ['go.click', 0], ['go.click step', 1], ['answer.value', 2]]);
  });

  it('shows what fits a filter, each for itself', () => {
    expect(timelineRows(ENTRIES, { ...ALL, text: 'VALUE' }).map(({ entry: { name }, depth }) => [name, depth])).toEqual([['name.value', 0], ['answer.value', 0]]);
    expect(timelineRows(ENTRIES, { ...ALL, kind: 'event' }).map(({ entry: { id } }) => id)).toEqual([1]);
  });

  it('leaves out what was cleared away, and shows what it caused later by itself', () => {
    expect(timelineRows(ENTRIES, { ...ALL, after: 2 }).map(({ entry: { id }, depth }) => [id, depth])).toEqual([[4, 0], [3, 0]]);
  });
});

describe('causesOf', () => {
  it('leads back to what began it', () => {
    expect(causesOf(ENTRIES, ENTRIES[0]!).map(({ name }) => name)).toEqual(['go.click step', 'go.click']);
  });

  it('ends where a cause is no longer kept', () => {
    expect(causesOf([entry(9, 'x', 8)], entry(9, 'x', 8))).toEqual([]);
  });
});
