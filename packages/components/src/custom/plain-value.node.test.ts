import { describe, expect, it } from 'vitest';
import { tagProblem } from './custom-tag.ts';
import { plainValue } from './plain-value.ts';

describe('tagProblem', () => {
  it('takes custom elements only: no native ones, none of ours', () => {
    expect(['my-chart', 'x-1.a_b', 'sl-input'].map(tagProblem)).toEqual([undefined, undefined, undefined]);
    for (const tag of ['', 'script', 'iframe', 'object', 'My-Chart', 'my chart-x', 'font-face', 'annotation-xml', '-x', '1-x', 'inlay-app', 'my-chart><script', 'my-chart onload']) expect([tag, tagProblem(tag)]).not.toEqual([tag, undefined]);
  });
});

describe('plainValue', () => {
  it('copies data, and nothing else', () => {
    const date = new Date(0);
    const given = { text: 'a', list: [1, true, null, undefined], at: date, call: () => 1, self: new Map(), none: Symbol('s') };
    expect(plainValue(given)).toEqual({ text: 'a', list: [1, true, null, null], at: date, call: null, self: null, none: null });
    expect(plainValue(given)).not.toBe(given);
  });

  it('is bounded, and never throws', () => {
    const self: Record<string, unknown> = {};
    self['self'] = self;
    expect(JSON.stringify(plainValue(self)).length).toBeLessThan(200);
    expect((plainValue(Array.from({ length: 50_000 }, () => 1)) as unknown[]).length).toBe(20_000);
    expect(plainValue(Object.defineProperty({}, 'x', { enumerable: true, get: () => { throw new Error('no'); } }))).toBe(null);
  });
});
