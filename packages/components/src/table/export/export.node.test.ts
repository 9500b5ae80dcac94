import { guardFormula } from '@inlay/runtime/guard-formula';
import fc from 'fast-check';
import { readXlsx } from 'hucre/xlsx';
import { describe, expect, it } from 'vitest';
import { readColumns } from '../model/table-columns.ts';
import { rowsAsCsv } from './csv.ts';
import { rowsAsJson } from './export-rows.ts';
import { rowsAsXlsx } from './xlsx.ts';

const hostile = ['=1+1', '+cmd|\' /C calc\'!A0', '-2+3', '@SUM(A1)', '\t=1', ' =1', '\r=HYPERLINK("x")', '|calc'];

describe('guardFormula', () => {
  it('makes text of whatever a spreadsheet would calculate', () => {
    for (const text of hostile) expect(guardFormula(text).replace(/^('\s)'/, '$1')).toBe(`'${text}`);
  });

  it('leaves words and numbers as they are, with their signs', () => {
    for (const text of ['', 'a=b', '-5', '+49 30 1234', '1e-3', '-1,234.5', '100%']) expect(guardFormula(text)).toBe(text);
  });
});

describe('rowsAsCsv', () => {
  it('quotes what has to be, and marks its letters for spreadsheets', () => {
    expect(rowsAsCsv(['a', 'b, c'], [[1, 'x "y"'], [null, 'two\nlines'], [-2.5, '=A1']])).toBe('\uFEFFa,"b, c"\r\n1,"x ""y"""\r\n,"two\nlines"\r\n-2.5,\'=A1\r\n');
  });

  it('never begins a cell like a formula, whatever the data is', () => {
    fc.assert(fc.property(fc.string(), fc.constantFrom('=', '+', '-', '@', '\t', '\r', ''), (text, sign) => {
      const [, line = ''] = rowsAsCsv(['a'], [[sign + text]]).split(/\r\n(.*)/s);
      const first = line.startsWith('"') ? line.slice(1) : line;
      expect(/^[=@\t]/.test(first)).toBe(false);
    }));
  });
});

describe('rowsAsXlsx', () => {
  it('writes what Excel reads back as the same values, and no formula', async () => {
    const data = [{ text: '=1+1', number: -2.5, truth: true, day: '2026-10-01', nothing: null }, ...hostile.map((text) => ({ text, number: 1, truth: false, day: '2026-01-02', nothing: '' }))];
    const columns = readColumns([], data);
    const base64 = await rowsAsXlsx({ columns, rows: data.map((row) => columns.map(({ key }) => row[key as keyof typeof row])) });
    const { sheets: [sheet] } = await readXlsx(Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0)));
    expect(sheet!.rows[0]).toEqual(['text', 'number', 'truth', 'day', 'nothing']);
    const [text, number, truth, day] = sheet!.rows[1]!;
    expect([text, number, truth, new Date(day as Date).toISOString().slice(0, 10)]).toEqual(['=1+1', -2.5, true, '2026-10-01']);
    expect(sheet!.rows.slice(2).map(([cell]) => cell)).toEqual(hostile);
  });
});

describe('rowsAsJson', () => {
  it('gives back the values by their keys, also of data that refers to itself', () => {
    const columns = readColumns(['a', 'b'], []);
    expect(JSON.parse(rowsAsJson({ columns, rows: [[1, undefined], ['=x', [2n]]] }))).toEqual([{ a: 1, b: null }, { a: '=x', b: ['2'] }]);
    const cyclic: Record<string, unknown> = {};
    cyclic['self'] = cyclic;
    expect(JSON.parse(rowsAsJson({ columns, rows: [[cyclic, 1]] }))).toEqual([{ a: '…', b: '1' }]);
  });
});
