import { idleQueryViewState } from '../component/index.ts';
import type { QueryViewState } from '../component/index.ts';
import type { QuerySnapshot } from './query-state.ts';

/** What a component that shows a query is given. Text is shown as it is, other values as JSON. */
export function queryViewState(snapshot: QuerySnapshot): QueryViewState {
  const { status, data, partial, error, warnings, usage, source, lastRun } = snapshot;
  if (status === 'idle') return idleQueryViewState;
  const shown = status === 'running' ? null : status === 'success' ? data : (partial ?? data);
  return Object.freeze({
    status,
    text: shown === null || shown === undefined ? '' : typeof shown === 'string' ? shown : JSON.stringify(shown, null, 2),
    error: status === 'error' && error !== null ? { message: error.message, hint: error.hint ?? undefined } : null,
    warnings,
    usage: usage === null ? null : { inputTokens: usage.inputTokens, outputTokens: usage.outputTokens, estimated: usage.estimated },
    model: source?.model ?? null,
    label: source?.label ?? null,
    durationMs: status === 'running' || status === 'streaming' ? null : (lastRun?.durationMs ?? null),
  });
}
