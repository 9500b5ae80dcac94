import { message } from '../../element/localize.ts';
import type { Sentence } from '../../element/localize.ts';
import type { CellProblem } from '../model/parse-cell.ts';

/** What is wrong with what was written into a cell. */
export function problemWords({ problem, limit = 0 }: { readonly problem: CellProblem; readonly limit?: number }): Sentence {
  switch (problem) {
    case 'required': return message('Fill in this cell.');
    case 'number': return message('Enter a number.');
    case 'date': return message('Enter a date, as 2026-10-01.');
    case 'option': return message('Choose one of the options.');
    case 'pattern': return message('This does not have the expected form.');
    case 'json': return message('Enter JSON.');
    case 'min': return message('Enter {min} or more.', { min: limit });
    case 'max': return message('Enter {max} or less.', { max: limit });
  }
}
