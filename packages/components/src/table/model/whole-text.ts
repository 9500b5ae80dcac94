import { cellText, compactJson } from './cell-text.ts';

/** The words of a cell as `cellText` has them, but without a bound: for files and the clipboard. */
export function wholeText(value: unknown): string {
  if (typeof value === 'string') return value;
  return typeof value === 'object' && value !== null ? compactJson(value, (_key, each) => (typeof each === 'bigint' ? String(each) : each)) : cellText(value);
}
