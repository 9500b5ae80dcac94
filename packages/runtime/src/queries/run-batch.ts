import type { AiErrorData } from '../ai/index.ts';
import type { Clock } from '../state/index.ts';
import type { RunResult } from './attempts.ts';
import { FRAME_MS } from './text-buffer.ts';

/** How one row of a batch stands. */
export interface RowState {
  readonly status: 'waiting' | 'running' | 'success' | 'error';
  readonly data: unknown;
  readonly error: AiErrorData | null;
}

/** How far a batch has come. */
export interface BatchProgress {
  readonly done: number;
  readonly failed: number;
  readonly total: number;
}

/** A batch under way: its rows in order, whatever order they end in. */
export interface BatchState {
  readonly rows: readonly RowState[];
  readonly progress: BatchProgress;
}

/** What a batch is made of. */
export interface BatchRun {
  /** The state that it starts from: only rows that wait are run, so that it can be resumed. */
  readonly start: readonly RowState[];
  readonly concurrency: number;
  readonly signal: AbortSignal;
  readonly clock: Clock;
  readonly runRow: (index: number) => Promise<RunResult>;
  /** Called at most once a frame while it runs, and once when it ends. */
  readonly onChange: (state: BatchState) => void;
}

/** A row that has not been asked yet. */
export const WAITING_ROW: RowState = Object.freeze({ status: 'waiting', data: null, error: null });

/** At most this many rows are asked at once. */
export const MAX_BATCH_CONCURRENCY = 32;

/**
 * Runs every waiting row, so many at once, and keeps their order. When the signal aborts, rows under way go back to
 * waiting and no further one starts. Resolves with how it ended. Never rejects.
 */
export async function runBatch({ start, concurrency, signal, clock, runRow, onChange }: BatchRun): Promise<BatchState> {
  const rows = [...start];
  const waiting = rows.flatMap(({ status }, index) => (status === 'waiting' ? [index] : []));
  const frame = createFrame(clock, () => onChange(stateOf(rows)));
  let next = 0;
  const worker = async (): Promise<void> => {
    for (let index = waiting[next++]; index !== undefined && !signal.aborted; index = waiting[next++]) {
      rows[index] = { ...WAITING_ROW, status: 'running' };
      frame.request();
      const result = await runRow(index);
      rows[index] = signal.aborted && !('data' in result) ? WAITING_ROW : rowOf(result);
      frame.request();
    }
  };
  const workers = Math.max(1, Math.min(concurrency, MAX_BATCH_CONCURRENCY, waiting.length));
  await Promise.all(Array.from({ length: workers }, worker));
  frame.cancel();
  const state = stateOf(rows);
  onChange(state);
  return state;
}

/** The rows with those that failed waiting again. */
export function retryFailed(rows: readonly RowState[]): readonly RowState[] {
  return rows.map((row) => (row.status === 'error' ? WAITING_ROW : row));
}

function rowOf(result: RunResult): RowState {
  return 'data' in result ? { status: 'success', data: result.data, error: null } : { status: 'error', data: null, error: result.error };
}

function stateOf(rows: readonly RowState[]): BatchState {
  const failed = rows.filter(({ status }) => status === 'error').length;
  const done = rows.filter(({ status }) => status === 'success').length + failed;
  return { rows: [...rows], progress: { done, failed, total: rows.length } };
}

/** Calls back once a frame at most, however often it is requested: ten thousand rows must not mean as many renders. */
function createFrame(clock: Clock, run: () => void): { request(): void; cancel(): void } {
  let cancel: (() => void) | undefined;
  return {
    request() {
      cancel ??= clock.schedule(FRAME_MS, () => {
        cancel = undefined;
        run();
      });
    },
    cancel: () => cancel?.(),
  };
}
