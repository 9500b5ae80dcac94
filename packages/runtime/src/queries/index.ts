export { createQuery, DEFAULT_TIMEOUT_MS } from './create-query.ts';
export type { Query, QueryContext } from './query.ts';
export { IDLE_QUERY, QUERY_KEYS } from './query-state.ts';
export type { FetchStatus, QuerySnapshot, ResolvedInputs, RunRecord } from './query-state.ts';
export { startTriggers } from './query-triggers.ts';
export { queryViewState } from './query-view.ts';
