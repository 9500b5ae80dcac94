/** The order of names in every store: by code units, as SQLite's binary collation has it. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
