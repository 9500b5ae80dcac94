import { describeBranchStore } from './branch-store.contract.ts';
import { describeHistoryStore } from './history-store.contract.ts';
import { createMemoryHistoryStore } from './memory-history-store.ts';
import { describeReleaseStore } from './release-store.contract.ts';
import { describeRetentionStore } from './retention-store.contract.ts';

const open = async () => ({ store: createMemoryHistoryStore(), close: async () => {} });
describeHistoryStore('createMemoryHistoryStore', open);
describeBranchStore('createMemoryHistoryStore', open);
describeReleaseStore('createMemoryHistoryStore', open);
describeRetentionStore('createMemoryHistoryStore', open);
