import { expect } from 'chai';
import type { AiErrorData } from '../ai/index.ts';
import { systemClock } from '../state/index.ts';
import { createManualClock } from '../state/manual-clock.fixture.ts';
import { retryFailed, runBatch, WAITING_ROW } from './run-batch.ts';
import type { BatchRun, BatchState } from './run-batch.ts';
import type { RunResult } from './attempts.ts';

const failure: AiErrorData = { kind: 'server', message: 'No', hint: null, status: 500, retryAfterSeconds: null };
const waiting = (count: number) => Array.from({ length: count }, () => WAITING_ROW);

function batch(change: Partial<BatchRun> & Pick<BatchRun, 'runRow'>): Promise<BatchState> {
  return runBatch({ start: waiting(6), concurrency: 2, signal: new AbortController().signal, clock: systemClock, onChange: () => undefined, ...change });
}

describe('runBatch', () => {
  it('keeps the order of its rows and never asks more at once than it may', async () => {
    let [running, most] = [0, 0];
    const ends: ((result: RunResult) => void)[] = [];
    const ended = batch({
      concurrency: 3,
      runRow: (index) => new Promise((resolve) => {
        most = Math.max(most, (running += 1));
        ends.push((result) => { running -= 1; resolve('data' in result ? { data: `row ${index}` } : result); });
      }),
    });
    // The newest first, so that rows end in another order than they began.
    while (ends.length > 0) {
      ends.pop()!({ data: null });
      for (let turn = 0; turn < 4; turn += 1) await Promise.resolve();
    }
    const { rows, progress } = await ended;
    expect(most).to.equal(3);
    expect(rows.map(({ data }) => data)).to.deep.equal(['row 0', 'row 1', 'row 2', 'row 3', 'row 4', 'row 5']);
    expect(progress).to.deep.equal({ done: 6, failed: 0, total: 6 });
  });

  it('goes on after a row that fails, and runs only the failed ones again', async () => {
    const asked: number[] = [];
    const first = await batch({ runRow: async (index) => (index % 2 === 0 ? { error: failure } : { data: index }) });
    expect(first.progress).to.deep.equal({ done: 6, failed: 3, total: 6 });
    const second = await batch({ start: retryFailed(first.rows), runRow: async (index) => (asked.push(index), { data: `again ${index}` }) });
    expect(asked).to.deep.equal([0, 2, 4]);
    expect(second.rows.map(({ data }) => data)).to.deep.equal(['again 0', 1, 'again 2', 3, 'again 4', 5]);
  });

  it('stops where it is told to, and can go on from there', async () => {
    const controller = new AbortController();
    const first = await batch({ signal: controller.signal, runRow: async (index) => {
      if (index < 2) return { data: index };
      controller.abort();
      return { error: { ...failure, kind: 'aborted' } };
    } });
    expect(first.rows.map(({ status }) => status)).to.deep.equal(['success', 'success', 'waiting', 'waiting', 'waiting', 'waiting']);
    const asked: number[] = [];
    await batch({ start: first.rows, runRow: async (index) => (asked.push(index), { data: index }) });
    expect(asked).to.deep.equal([2, 3, 4, 5]);
  });

  it('tells of its progress at most once a frame, for ten thousand rows, too', async () => {
    const clock = createManualClock();
    const told: number[] = [];
    const { progress } = await batch({ start: waiting(10_000), concurrency: 8, clock, onChange: (state) => void told.push(state.progress.done), runRow: async (index) => ({ data: index }) });
    expect(progress.done).to.equal(10_000);
    // The clock stood still, so no frame passed: only the end was told.
    expect(told).to.deep.equal([10_000]);
    expect(clock.pending).to.equal(0);
  });

  it('is done at once without rows', async () => {
    expect((await batch({ start: [], runRow: async () => ({ data: 1 }) })).progress).to.deep.equal({ done: 0, failed: 0, total: 0 });
  });
});
