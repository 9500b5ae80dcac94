export { openIndexedDbHistoryStore } from './indexed-db-history-store.ts';
