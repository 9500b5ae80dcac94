import { describeHistoryStore } from './history-store.contract.ts';
import { createMemoryHistoryStore } from './memory-history-store.ts';

describeHistoryStore('createMemoryHistoryStore', async () => ({ store: createMemoryHistoryStore(), close: async () => {} }));
