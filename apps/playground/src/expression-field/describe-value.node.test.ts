import { describe, expect, it } from 'vitest';
import { describeValue, PREVIEW_LENGTH } from './describe-value.ts';

describe('describeValue', () => {
  it('quotes text, and says so when it is empty', () => {
    expect(describeValue('Too slow')).toEqual({ kind: 'text', text: '"Too slow"' });
    expect(describeValue('')).toEqual({ kind: 'text', text: 'empty text' });
  });

  it('keeps line breaks of a text visible and on one line', () => {
    expect(describeValue('a\nb').text).toBe('"a\\nb"');
  });

  it('writes numbers and booleans as they are', () => {
    expect(describeValue(42.5)).toEqual({ kind: 'number', text: '42.5' });
    expect(describeValue(false)).toEqual({ kind: 'boolean', text: 'false' });
  });

  it('counts a list and shows how it begins', () => {
    expect(describeValue([{ id: 1 }, { id: 2 }])).toEqual({ kind: 'list', text: 'list of 2: [{"id":1},{"id":2}]' });
    expect(describeValue([])).toEqual({ kind: 'list', text: 'empty list' });
  });

  it('shows an object as JSON', () => {
    expect(describeValue({ total: 3 })).toEqual({ kind: 'object', text: '{"total":3}' });
  });

  it('writes a date in ISO form, and names one that does not exist', () => {
    expect(describeValue(new Date(0)).text).toBe('1970-01-01T00:00:00.000Z');
    expect(describeValue(new Date(Number.NaN)).text).toBe('a date that does not exist');
  });

  it('says null and undefined', () => {
    expect(describeValue(null)).toEqual({ kind: 'nothing', text: 'null' });
    expect(describeValue(undefined)).toEqual({ kind: 'nothing', text: 'undefined' });
  });

  it('cuts what is long', () => {
    const { text } = describeValue('x'.repeat(1_000));
    expect(text).toHaveLength(PREVIEW_LENGTH);
    expect(text.endsWith('…')).toBe(true);
  });

  it('reads no more of a long list than it shows', () => {
    const rows = Array.from({ length: 1_000 }, (_, index) => ({ get id() { if (index > 20) throw new Error('read'); return index; } }));
    expect(describeValue(rows).text.startsWith('list of 1000: [')).toBe(true);
  });

  it('survives what has no JSON', () => {
    const cyclic: Record<string, unknown> = {};
    cyclic['self'] = cyclic;
    expect(describeValue(cyclic)).toEqual({ kind: 'object', text: '{…}' });
    expect(describeValue([10n]).text).toBe('list of 1: […]');
    expect(describeValue(() => 1)).toEqual({ kind: 'other', text: 'function' });
  });
});
