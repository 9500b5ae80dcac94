import { measureTables } from './table/measure-tables.ts';

/** Measures how the table scrolls, sorts and filters beside a hand-made limit and other grids, in Chromium. */
export async function runBench(): Promise<string> {
  return measureTables();
}
