import { expect, it } from 'vitest';
import { filterOptions } from './filter-options.ts';
import { withShortMarks } from './short-marks.ts';

it('keeps what people write, and of a run of marks as many as could be meant', () => {
  for (const text of ['Zürich', 'e\u0301'.repeat(100), 'नमस्ते '.repeat(30)]) expect(withShortMarks(text)).toBe(text);
  expect(withShortMarks(`a${'\u0315\u0300'.repeat(500)}b`)).toBe(`a${'\u0315\u0300'.repeat(16)}b`);
});

it('finds options quickly whatever marks their labels have', () => {
  const label = `Zurich${'\u0315\u0300'.repeat(50_000)}`;
  expect(filterOptions([{ value: 1, label }] as never, 'zürich').shown).toHaveLength(1);
}, 3000);
