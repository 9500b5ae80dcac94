import { wholeText } from '../model/whole-text.ts';

/** What a spreadsheet takes for a formula at the start of a cell, white space before it too. */
const FORMULA = /^[\s\uFEFF]*[=+\-@\t\r|]/;
/** A number may begin with a sign and is none the less no formula. */
const NUMBER = /^[+-]?\d[\d.,\s]*(?:e[+-]?\d+)?%?$/i;

/**
 * A text as a cell that no spreadsheet calculates: what it would take for a formula gets an apostrophe before it, which
 * spreadsheets show as text. Data of strangers must not reach out of the file (`=HYPERLINK(…)`, `=cmd|…`).
 */
export function guardFormula(text: string): string {
  return FORMULA.test(text) && !NUMBER.test(text) ? `'${text}` : text;
}

/** Rows as RFC 4180 has them, with a byte-order mark, without which spreadsheets guess the letters wrong. */
export function rowsAsCsv(titles: readonly string[], rows: readonly (readonly unknown[])[]): string {
  return `\uFEFF${[titles, ...rows].map((cells) => cells.map(csvCell).join(',')).join('\r\n')}\r\n`;
}

function csvCell(value: unknown): string {
  // A number is one, whatever its sign; only words can be made to look like a formula.
  const text = typeof value === 'number' || typeof value === 'bigint' ? String(value) : guardFormula(wholeText(value));
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
