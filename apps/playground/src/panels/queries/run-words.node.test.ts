import { IDLE_QUERY } from '@inlay/runtime/queries';
import { describe, expect, it } from 'vitest';
import { costWords, describeRun } from './run-words.ts';

const usage = { inputTokens: 12, outputTokens: 5, reasoningTokens: 0, cacheReadTokens: 0, cacheWriteTokens: 0, estimated: false };
const source = { resource: 'team', origin: 'demo', model: 'm1', label: null } as const;
const lastRun = { id: 1, cause: 'trigger', status: 'success', startedAt: '2026-01-01T00:00:00.000Z', durationMs: 2_340, firstPieceMs: 420, usage, source, warnings: [], retries: 0, fromCache: false } as const;

describe('describeRun', () => {
  it('says who answered, tokens, cost, and how long the first word and the whole took', () => {
    expect(describeRun({ ...IDLE_QUERY, status: 'success', usage: { ...usage, cost: 0.00123 }, source, lastRun })).toBe('Done · m1 at team · 12 tokens in, 5 out · $0.0012 · first word 420 ms, all 2.3 s');
  });

  it('says what it is doing while it runs, and no time yet', () => {
    expect(describeRun({ ...IDLE_QUERY, fetchStatus: 'streaming', isFetching: true, source, lastRun })).toBe('Answering… · m1 at team');
  });
});

describe('costWords', () => {
  it('says nothing where the price is not known', () => {
    expect([undefined, 0, 0.00001, 0.02, 1.5].map((cost) => costWords(cost === undefined ? usage : { ...usage, cost }))).toEqual(['', '$0', 'under $0.0001', '$0.0200', '$1.50']);
  });
});
