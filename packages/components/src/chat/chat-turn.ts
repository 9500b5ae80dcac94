import type { QueryViewState } from '@inlay/runtime/component';
import { describeRun } from '../ai-query/describe-run.ts';
import type { Localize } from '../element/localize.ts';
import type { Failure } from '../element/say-failure.ts';

/** How the answer under way stands, whoever gives it. */
export interface ChatTurn {
  readonly isRunning: boolean;
  /** What has come of it. */
  readonly text: string;
  /** What went wrong; null while nothing did. */
  readonly error: Failure | null;
  /** The line about the run: model, tokens, time. */
  readonly line: string;
  /** What has to be said of the model on its answer. */
  readonly note: string;
  readonly isUnfinished: boolean;
  /** Options that were dropped or changed, each with the reason. */
  readonly warnings: QueryViewState['warnings'];
}

/** What a chat without a query is told by its properties. */
export interface GivenAnswer {
  readonly answer: string;
  readonly loading: boolean;
  readonly error: string;
}

/** A turn as a query's state tells it. */
export function turnOfQuery(state: QueryViewState, localize: Localize): ChatTurn {
  const { status, text, partial, error, label, warnings } = state;
  const isUnfinished = status === 'error' || status === 'aborted';
  return {
    isRunning: status === 'running' || status === 'streaming',
    // The older answer that a query goes back to is in the conversation already.
    text: isUnfinished ? (partial ?? '') : text,
    error,
    line: describeRun(state, localize),
    note: label ?? '',
    isUnfinished,
    warnings,
  };
}

/** A turn as a chat's own properties tell it; `before` is what they told last, which a failed or stopped run no longer tells. */
export function turnOfProperties({ answer, loading, error }: GivenAnswer, before: ChatTurn, isStopped: boolean): ChatTurn {
  const isUnfinished = !loading && (error !== '' || isStopped);
  return { isRunning: loading, text: isUnfinished ? before.text : answer, error: loading || error === '' ? null : { message: error, hint: undefined, isOwn: true }, line: '', note: '', isUnfinished, warnings: [] };
}

/** Before anything was asked. */
export const NO_TURN: ChatTurn = Object.freeze({ isRunning: false, text: '', error: null, line: '', note: '', isUnfinished: false, warnings: [] });
