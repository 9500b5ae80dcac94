import { guardFormula } from '@inlay/runtime/guard-formula';
import { wholeText } from '../model/whole-text.ts';

/** Rows as RFC 4180 has them, with a byte-order mark, without which spreadsheets guess the letters wrong. */
export function rowsAsCsv(titles: readonly string[], rows: readonly (readonly unknown[])[]): string {
  return `\uFEFF${[titles, ...rows].map((cells) => cells.map(csvCell).join(',')).join('\r\n')}\r\n`;
}

function csvCell(value: unknown): string {
  // A number is one, whatever its sign; only words can be made to look like a formula.
  const text = typeof value === 'number' || typeof value === 'bigint' ? String(value) : guardFormula(wholeText(value));
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
