import { message } from '../element/localize.ts';
import type { ValidityProblem } from '../element/validity-problem.ts';
import type { FileValue } from '@inlay/runtime/files';

/** What decides whether the picked files are accepted. Each file's own size and type are checked before it is taken. */
export interface FileRules {
  readonly required: boolean;
}

/** What is wrong with the picked files, or null. Pure, so that the element and the headless runtime decide alike. */
export function fileListProblem({ required }: FileRules, files: readonly FileValue[]): ValidityProblem | null {
  return required && files.length === 0 ? { flag: 'valueMissing', message: message('Choose a file.') } : null;
}
