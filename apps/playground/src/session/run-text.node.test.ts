import { IDLE_QUERY } from '@inlay/runtime/queries';
import { describe, expect, it } from 'vitest';
import type { KeptRun } from './query-runs.ts';
import { LONGEST_RUN, readRun, writeRun } from './run-text.ts';

const lastRun = { id: 1, cause: 'trigger', status: 'success', startedAt: '2026-01-02T10:00:00.000Z', durationMs: 5, firstPieceMs: null, usage: null, source: null, warnings: [], retries: 0, fromCache: false } as const;
const run = (more: Partial<KeptRun> = {}): KeptRun => ({ ...IDLE_QUERY, status: 'success', finished: lastRun.startedAt, data: 'words', rawData: '<words>', resolved: { model: 'm', system: null, prompt: 'Say it' }, lastRun, ...more });

describe('the text of a run', () => {
  it('holds what is shown of it, and nothing else', () => {
    const request = { resource: 'r', action: 'rest', options: { method: 'GET', path: '/users', headers: { 'X-Who': 'ann' } } };
    const text = writeRun(run({ request, messages: ['said before'], rows: [{ secret: 1 } as never], runs: 7 }));
    expect(readRun(text)).toEqual(run({ request: { ...request, options: { method: 'GET', path: '/users' } } }));
    for (const word of ['ann', 'X-Who', 'said before', 'secret']) expect(text).not.toContain(word);
  });

  it('holds only what was measured where it is too large or no JSON, and says so', () => {
    const circle: Record<string, unknown> = {};
    circle['itself'] = circle;
    for (const data of ['a'.repeat(LONGEST_RUN), circle, 1n]) {
      const text = writeRun(run({ data }));
      expect(text.length).toBeLessThan(1_000);
      expect(readRun(text)).toEqual({ ...IDLE_QUERY, status: 'success', finished: lastRun.startedAt, lastRun, wasTooLarge: true });
      expect(readRun(writeRun(readRun(text)!))?.wasTooLarge).toBe(true);
    }
  });

  it.each(['', 'null', '[]', '{"lastRun":{}}', '{"lastRun":null}', '{'])('gives no run for %s', (text) => {
    expect(readRun(text)).toBe(undefined);
  });
});
