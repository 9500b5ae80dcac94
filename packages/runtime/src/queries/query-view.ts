import { idleQueryViewState } from '../component/index.ts';
import type { QueryViewState } from '../component/index.ts';
import type { QuerySnapshot } from './query-state.ts';

/** What a component that shows a query is given. Text is shown as it is, other values as JSON. */
export function queryViewState(snapshot: QuerySnapshot): QueryViewState {
  const { data, partial, progress, error, warnings, usage, source, lastRun } = snapshot;
  const status = statusOf(snapshot);
  if (status === 'idle') return idleQueryViewState;
  const shown = status === 'running' ? null : status === 'success' ? data : (partial ?? data);
  const isUnderWay = status === 'running' || status === 'streaming';
  return Object.freeze({
    status,
    text: shown === null || shown === undefined ? '' : typeof shown === 'string' ? shown : JSON.stringify(shown, null, 2),
    partial: status === 'error' || status === 'aborted' ? partial : null,
    progress,
    error: status === 'error' && error !== null ? { kind: error.kind, message: error.message, hint: error.hint ?? undefined } : null,
    warnings,
    usage: usage === null ? null : { inputTokens: usage.inputTokens, outputTokens: usage.outputTokens, estimated: usage.estimated },
    model: source?.model ?? null,
    label: source?.label ?? null,
    durationMs: isUnderWay ? null : (lastRun?.durationMs ?? null),
  });
}

/** One word for a person, from how a query stands and what it is doing. */
function statusOf({ status, isFetching, isStreaming }: QuerySnapshot): QueryViewState['status'] {
  if (isStreaming) return 'streaming';
  return isFetching ? 'running' : status;
}
