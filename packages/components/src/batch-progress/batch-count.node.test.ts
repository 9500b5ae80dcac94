import { describe, expect, it } from 'vitest';
import { batchWishes, readBatchCount } from './batch-count.ts';

describe('readBatchCount', () => {
  it('makes sense of any numbers', () => {
    expect([{ done: 3, failed: 1, total: 10 }, { done: 30, failed: 40, total: 10 }, { done: -1, failed: 'x', total: 2.9 }, null, 'x', {}].map(readBatchCount)).toEqual([
      { done: 3, failed: 1, total: 10 }, { done: 10, failed: 10, total: 10 }, { done: 0, failed: 0, total: 2 }, { done: 0, failed: 0, total: 0 }, { done: 0, failed: 0, total: 0 }, { done: 0, failed: 0, total: 0 },
    ]);
  });
});

describe('batchWishes', () => {
  it('are what makes sense now', () => {
    const wishes = (done: number, failed: number, isRunning = false) => batchWishes({ done, failed, total: 10 }, isRunning);
    expect([wishes(0, 0), wishes(3, 1, true), wishes(3, 0), wishes(3, 1), wishes(10, 2), wishes(10, 0)]).toEqual([['run'], ['stop'], ['resume', 'run'], ['resume', 'retry', 'run'], ['retry', 'run'], ['run']]);
  });
});
