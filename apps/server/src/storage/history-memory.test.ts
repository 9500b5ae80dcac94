import { expect, it } from 'vitest';
import { readHistoryMemory } from './history-memory.ts';

it('takes the memory of histories from the environment, in megabytes, and refuses what is no number', () => {
  const read = (text: string | undefined): number => readHistoryMemory({ INLAY_HISTORY_MEMORY_MB: text });
  expect([read(undefined), read(' '), read('8'), read('0')]).toEqual([64_000_000, 64_000_000, 8_000_000, 0]);
  for (const text of ['-1', '1.5', '64MB', '1e3']) expect(() => read(text)).toThrow(`INLAY_HISTORY_MEMORY_MB is "${text}"`);
});
