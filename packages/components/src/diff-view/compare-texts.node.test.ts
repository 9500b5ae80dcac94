import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { comparableText } from './comparable-text.ts';
import { compareTexts } from './compare-texts.ts';
import { diffBlocks, diffText, unifiedRows } from './diff-row.ts';
import type { DiffSide } from './diff-row.ts';

const words = (side: DiffSide | undefined): string | undefined => side?.parts.map(({ text, isChanged }) => (isChanged ? `[${text}]` : text)).join('');
const rows = (before: string, after: string): readonly string[] => compareTexts(before, after).rows.map((row) => `${row.kind} ${row.before?.number ?? ''}:${words(row.before) ?? ''} | ${row.after?.number ?? ''}:${words(row.after) ?? ''}`);

describe('compareTexts', () => {
  it('pairs lines, and marks the words that differ in them', () => {
    expect(rows('one\ntwo words here\nthree\n', 'one\ntwo lines here\nthree\nfour')).toEqual(['same 1:one | 1:one', 'changed 2:two [words] here | 2:two [lines] here', 'same 3:three | 3:three', 'added : | 4:four']);
  });

  it('marks nothing in lines that have too little in common', () => {
    expect(rows('a completely new beginning', 'some other words')).toEqual(['changed 1:a completely new beginning | 1:some other words']);
  });

  it('counts lines, whatever ends them', () => {
    expect([compareTexts('a\r\nb\rc', 'a\nb\nc'), compareTexts('', ''), compareTexts('', 'x')].map(({ added, removed }) => [added, removed])).toEqual([[0, 0], [0, 0], [1, 0]]);
  });

  it('is bounded for texts that are very long or differ very much', () => {
    const lines = (count: number, prefix: string): string => Array.from({ length: count }, (_, index) => `${prefix}${index}`).join('\n');
    expect(compareTexts(lines(5000, 'a'), lines(5000, 'b'))).toMatchObject({ isRough: true, added: 5000, removed: 5000 });
    expect(compareTexts(lines(30_000, 'a'), lines(30_000, 'a'))).toMatchObject({ isCut: true, added: 0 });
    expect(rows('x'.repeat(5000), `${'x'.repeat(5000)} y`)[0]).not.toContain('[');
  });

  it('gives both texts back, whatever they are', () => {
    const text = fc.array(fc.constantFrom('a', 'b', 'c d', 'c e', '')).map((lines) => lines.join('\n'));
    fc.assert(fc.property(text, text, (before, after) => {
      const { rows: found } = compareTexts(before, after);
      const side = (name: 'before' | 'after'): string => found.flatMap((row) => row[name] ?? []).map(({ parts }) => parts.map((part) => part.text).join('')).join('\n');
      const withoutEnd = (source: string): string => source.replace(/\n$/, '');
      return side('before') === withoutEnd(before) && side('after') === withoutEnd(after);
    }));
  });
});

describe('diffBlocks', () => {
  const { rows: found } = compareTexts(`${'same\n'.repeat(20)}old\n${'same\n'.repeat(3)}old\n`, `${'same\n'.repeat(20)}new\n${'same\n'.repeat(3)}new\n`);
  const shape = (context: number, opened: readonly number[] = []) => diffBlocks(found, context, new Set(opened)).flatMap((block) => ('gap' in block ? `gap ${block.gap} at ${block.start}` : block.rows.length === 0 ? [] : block.rows.length));
  it('leaves out what is the same, but for some lines around and short runs', () => {
    expect([shape(3), shape(0), shape(Number.NaN), shape(3, [0]), shape(100)]).toEqual([['gap 17 at 0', 3, 1, 3, 1], ['gap 20 at 0', 1, 3, 1], ['gap 20 at 0', 1, 3, 1], [20, 1, 3, 1], [20, 1, 3, 1]]);
  });
});

describe('unifiedRows and diffText', () => {
  it('put what went before what came', () => {
    const diff = compareTexts('a\nb\nc', 'x\ny\nc');
    expect(unifiedRows(diff.rows).map(({ kind }) => kind)).toEqual(['removed', 'removed', 'added', 'added', 'same']);
    expect(diffText(diff)).toBe('-a\n-b\n+x\n+y\n c');
  });
});

describe('comparableText', () => {
  it('is the text, or JSON whose members stand in one order', () => {
    const self: Record<string, unknown> = {};
    self['self'] = self;
    expect([comparableText('as it is'), comparableText({ b: 1, a: [2n] }), comparableText(null), comparableText(undefined), comparableText(self), comparableText(() => 1)]).toEqual(['as it is', '{\n  "a": [\n    "2"\n  ],\n  "b": 1\n}', '', '', '', '']);
  });
});
