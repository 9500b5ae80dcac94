import { describe, expect, it } from 'vitest';
import { localizeIn } from '../element/localize.ts';
import { jsonRows } from './json-rows.ts';
import type { JsonTreeState } from './json-rows.ts';
import type { JsonTreeLook } from './json-rows.ts';

const closed: JsonTreeState = { toggled: new Map(), shown: new Map() };
const look = (expandedDepth: number): JsonTreeLook => ({ expandedDepth, localize: localizeIn('en') });
const lines = (value: unknown, depth = 1, state = closed): readonly string[] => jsonRows(value, state, look(depth)).map(({ path, text, level }) => `${level} ${path}=${text}`);

describe('jsonRows', () => {
  it('is a line for each member, as deep as it is open', () => {
    const value = { name: 'Ann', tags: ['a', 'b'], more: { 'not a name': null } };
    expect(lines(value)).toEqual(['1 ={ 3 }', '2 name="Ann"', '2 tags=[ 2 ]', '2 more={ 1 }']);
    expect(lines(value, 3).slice(2)).toEqual(['2 tags=[ 2 ]', '3 tags[0]="a"', '3 tags[1]="b"', '2 more={ 1 }', '3 more["not a name"]=null']);
    expect(lines(value, 1, { ...closed, toggled: new Map([['tags', true]]) })).toHaveLength(6);
    expect(lines(value, 1, { ...closed, toggled: new Map([['', false]]) })).toHaveLength(1);
  });

  it('knows the place of a line among its sisters', () => {
    expect(jsonRows([1, 2], closed, look(1)).map(({ position, siblings }) => [position, siblings])).toEqual([[1, 1], [1, 2], [2, 2]]);
  });

  it('shows part of a long list, and more when asked', () => {
    const rows = lines(Array.from({ length: 250 }, (_, index) => index));
    expect([rows.length, rows.at(-1)]).toEqual([102, '2 …=150 more']);
    expect(lines(Array.from({ length: 250 }), 1, { ...closed, shown: new Map([['', 300]]) })).toHaveLength(251);
  });

  it('is bounded, whatever it is given, and never throws', () => {
    const self: Record<string, unknown> = {};
    self['self'] = self;
    expect(lines(self, 1000)).toHaveLength(41);
    expect(lines(Array.from({ length: 100 }, () => Array.from({ length: 100 })), 9).length).toBeLessThanOrEqual(2001);
    const bad = Object.defineProperty({}, 'x', { enumerable: true, get: () => { throw new Error('no'); } });
    expect(lines(bad)).toEqual(['1 ={ 1 }', '2 x=undefined']);
    expect([lines('x'.repeat(1000))[0]!.length < 320, lines(undefined), lines(12n), lines(() => 1), lines(new Date(0)), lines(new Date(Number.NaN))]).toEqual([true, ['1 =undefined'], ['1 =12'], ['1 =(function)'], ['1 =1970-01-01T00:00:00.000Z'], ['1 =(object)']]);
  });
});
