import type { Localize } from '../../element/localize.ts';
import type { CellProblem } from '../model/parse-cell.ts';

/** What is wrong with what was written into a cell. */
export function problemWords(say: Localize, { problem, limit = 0 }: { readonly problem: CellProblem; readonly limit?: number }): string {
  switch (problem) {
    case 'required': return say('Fill in this cell.');
    case 'number': return say('Enter a number.');
    case 'date': return say('Enter a date, as 2026-10-01.');
    case 'option': return say('Choose one of the options.');
    case 'pattern': return say('This does not have the expected form.');
    case 'json': return say('Enter JSON.');
    case 'min': return say('Enter {min} or more.', { min: limit });
    case 'max': return say('Enter {max} or less.', { max: limit });
  }
}
