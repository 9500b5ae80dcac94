import { createMemoryHistoryStore } from '@inlay/runtime/history';
import { createMemoryStorage } from './memory-storage.ts';
import { describeStorage } from './storage.contract.ts';

describeStorage('createMemoryStorage', async () => createMemoryStorage(createMemoryHistoryStore()));
