import type { Message } from './localize.ts';

/** Which flag of the native `ValidityState` a problem sets. */
export type ValidityFlag = 'valueMissing' | 'tooShort' | 'tooLong' | 'patternMismatch' | 'badInput' | 'typeMismatch' | 'rangeUnderflow' | 'rangeOverflow' | 'stepMismatch' | 'customError';

/** Why a value cannot be accepted. Free of DOM, so that a definition and its element decide alike. */
export interface ValidityProblem {
  readonly flag: ValidityFlag;
  /** A sentence for the person who filled it in: what is wrong and what to do. */
  readonly message: Message;
}
