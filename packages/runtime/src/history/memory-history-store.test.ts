import { describeHistoryStore } from './history-store.contract.ts';
import { createMemoryHistoryStore } from './memory-history-store.ts';
import { describeReleaseStore } from './release-store.contract.ts';
import { describeRetentionStore } from './retention-store.contract.ts';

describeHistoryStore('createMemoryHistoryStore', async () => ({ store: createMemoryHistoryStore(), close: async () => {} }));
describeRetentionStore('createMemoryHistoryStore', async () => ({ store: createMemoryHistoryStore(), close: async () => {} }));
describeReleaseStore('createMemoryHistoryStore', async () => ({ store: createMemoryHistoryStore(), close: async () => {} }));
