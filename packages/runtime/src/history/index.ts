export type { HistoryCommit, HistoryStore } from './history-store.ts';
export type { BranchHead, Version, VersionOrigin } from './version.ts';
