export { createHistory } from './create-history.ts';
export type { History, HistoryOptions, SaveRequest, SaveResult } from './create-history.ts';
export type { HistoryCommit, HistoryStore } from './history-store.ts';
export { createMemoryHistoryStore } from './memory-history-store.ts';
export type { BranchHead, Version, VersionOrigin } from './version.ts';
