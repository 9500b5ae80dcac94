export { createQuery, DEFAULT_TIMEOUT_MS, MAX_BATCH_ROWS } from './create-query.ts';
export type { Query, QueryContext } from './query.ts';
export { IDLE_QUERY } from './query-state.ts';
export type { FetchStatus, QuerySnapshot, ResolvedInputs, RunCause, RunRecord } from './query-state.ts';
export type { BatchProgress, RowState } from './run-batch.ts';
export { startTriggers } from './query-triggers.ts';
export { queryViewState } from './query-view.ts';
