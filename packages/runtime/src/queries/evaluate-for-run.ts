import { AiError } from '../ai/index.ts';
import { FileReadError } from '../files/index.ts';
import type { ValueError } from '../program/index.ts';
import { evaluateWhole } from '../state/index.ts';

/**
 * What an evaluation comes to once the files that it needs have been read: at once where there are none, else a promise.
 * Throws an AiError: `expression` with the one sentence of a file that cannot be read, `aborted` when the signal aborts.
 */
export function evaluateForRun<Value>(evaluate: () => Value, { signal, onWait }: { readonly signal: AbortSignal; readonly onWait: () => void }): Value | Promise<Value> {
  const fail = (error: unknown): never => {
    if (error instanceof FileReadError) throw new AiError('expression', error.message, error.hint === undefined ? {} : { hint: error.hint });
    throw signal.aborted ? new AiError('aborted', 'The run was stopped.') : error;
  };
  try {
    const value = evaluateWhole(evaluate, { signal, onWait });
    return value instanceof Promise ? value.catch(fail) : value;
  } catch (error) {
    return fail(error);
  }
}

/** What a run fails with where a member of its query has a mistake. */
export function mistakeIn(member: string, { problem: { message, frame, hint } }: ValueError): AiError {
  return new AiError(member === 'transform' ? 'transform' : 'expression', `"${member}" has a mistake: ${message}${frame === undefined ? '' : `\n${frame}`}`, hint === undefined ? {} : { hint });
}
