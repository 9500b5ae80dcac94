export { createQuery } from './create-query.ts';
export type { Query, QueryContext } from './create-query.ts';
export { IDLE_QUERY, QUERY_KEYS } from './query-state.ts';
export type { QuerySnapshot, ResolvedInputs, RunRecord } from './query-state.ts';
export { queryViewState } from './query-view.ts';
