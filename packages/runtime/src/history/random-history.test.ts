import { createMemoryHistoryStore } from './memory-history-store.ts';
import { checkRandomHistories } from './random-history.contract.ts';

describe('createHistory, at random', () => {
  it('gives every version as a model of whole documents has it', async () => {
    await checkRandomHistories(async () => ({ store: createMemoryHistoryStore(), close: async () => {} }), 5);
  });
});
