import type { CellProblem } from '../model/parse-cell.ts';

/** What is wrong with what was written into a cell. */
export function problemWords({ problem, limit }: { readonly problem: CellProblem; readonly limit?: number }): string {
  switch (problem) {
    case 'required': return 'Fill in this cell.';
    case 'number': return 'Enter a number.';
    case 'date': return 'Enter a date, as 2026-10-01.';
    case 'option': return 'Choose one of the options.';
    case 'pattern': return 'Use the form that is asked for.';
    case 'json': return 'Enter JSON.';
    case 'min': return `Enter ${limit} or more.`;
    case 'max': return `Enter ${limit} or less.`;
  }
}
