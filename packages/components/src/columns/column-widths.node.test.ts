import { describe, expect, it } from 'vitest';
import { columnWidths } from './column-widths.ts';

describe('columnWidths', () => {
  it('reads shares, however they are set apart', () => {
    expect(['1:2', '1 2 1', '2,1', '1.5/1'].map((words) => columnWidths(words, 3))).toEqual([[1, 2], [1, 2, 1], [2, 1], [1.5, 1]]);
  });

  it('is as many equal ones as there are children for anything else', () => {
    expect(['', 'wide', '0:1', '-1 2', '99:1'].map((words) => columnWidths(words, 3))).toEqual(Array.from({ length: 5 }, () => [1, 1, 1]));
    expect([columnWidths('', 0), columnWidths('', 50).length, columnWidths('1 '.repeat(50), 1).length]).toEqual([[1], 12, 12]);
  });
});
