import { describeHistoryStore } from './history-store.contract.ts';
import { createMemoryHistoryStore } from './memory-history-store.ts';
import { describeRetentionStore } from './retention-store.contract.ts';

describeHistoryStore('createMemoryHistoryStore', async () => ({ store: createMemoryHistoryStore(), close: async () => {} }));
describeRetentionStore('createMemoryHistoryStore', async () => ({ store: createMemoryHistoryStore(), close: async () => {} }));
