import type { AiErrorData, AiSource, AiWarning, Usage } from '../ai/index.ts';
import type { BatchProgress, RowState } from './run-batch.ts';
import type { ToolRun } from './tool-run.ts';

/** What a run was sent with, kept so that a builder can read it. */
export interface ResolvedInputs {
  readonly model: string | null;
  readonly system: string | null;
  readonly prompt: string;
}

/** What a run sends, with its templates filled in. Keys are added behind it, so none is in it; what a query itself says that may be one is masked. */
export interface SentRequest {
  readonly resource: string;
  readonly action: string;
  readonly options: Readonly<Record<string, unknown>>;
}

/** What began a run: the load of the app, a change of what it reads, its interval, somebody, or a model that calls it as a tool. */
export type RunCause = 'load' | 'change' | 'interval' | 'trigger' | 'tool';

/** How the last run went. */
export interface RunRecord {
  /** Counts up from 1 over the life of the query. */
  readonly id: number;
  readonly cause: RunCause;
  readonly status: 'success' | 'error' | 'aborted';
  /** ISO 8601. */
  readonly startedAt: string;
  readonly durationMs: number;
  /** How long the first piece of the answer took; null where it came whole. */
  readonly firstPieceMs: number | null;
  readonly usage: Usage | null;
  readonly source: AiSource | null;
  readonly warnings: readonly AiWarning[];
  /** How many times it was tried again. */
  readonly retries: number;
  /** True when the answer was one that came before. */
  readonly fromCache: boolean;
}

/** What a query is doing now, beside how it stands. `waiting`: it will run once it has been quiet, or long enough, for a while. `calling`: tools run that the model called. */
export type FetchStatus = 'idle' | 'waiting' | 'confirming' | 'fetching' | 'streaming' | 'retrying' | 'calling';

/** Everything a query exposes, as one frozen snapshot. */
export interface QuerySnapshot {
  /** How it stands: by the last run that ended. A run under way does not change it; a new one clears an error. */
  readonly status: 'idle' | 'success' | 'error' | 'aborted';
  readonly fetchStatus: FetchStatus;
  /** The last complete answer, transformed; while a run streams, the text so far. */
  readonly data: unknown;
  /** The answer before `transform`. */
  readonly rawData: unknown;
  /** The text of an unfinished answer; stays after a failure or abort, so that nothing is lost. Null otherwise. */
  readonly partial: string | null;
  readonly error: AiErrorData | null;
  readonly isFetching: boolean;
  readonly isStreaming: boolean;
  /** When the last run ended, as ISO 8601; null before. */
  readonly finished: string | null;
  readonly usage: Usage | null;
  readonly warnings: readonly AiWarning[];
  readonly source: AiSource | null;
  readonly resolved: ResolvedInputs | null;
  /** What the newest run sent; null where nothing was, where only the server knows, and for a run over rows. */
  readonly request: SentRequest | null;
  readonly lastRun: RunRecord | null;
  /** How many runs have ended. */
  readonly runs: number;
  /** How far a run over rows has come; null for a query that has no `forEach`. `data` then holds a result for each row, in order. */
  readonly progress: BatchProgress | null;
  readonly rows: readonly RowState[] | null;
  /** The calls of tools that the last run's model made and the app ran, in order. */
  readonly toolCalls: readonly ToolRun[];
  /** What the last run added to the conversation, in the form that the option `messages` takes: calls, what they gave, and the answer. Empty unless it ended well. */
  readonly messages: readonly unknown[];
}

/** Before the first run. */
export const IDLE_QUERY: QuerySnapshot = Object.freeze({
  status: 'idle', fetchStatus: 'idle', data: null, rawData: null, partial: null, error: null, isFetching: false, isStreaming: false, finished: null,
  usage: null, warnings: [], source: null, resolved: null, request: null, lastRun: null, runs: 0, progress: null, rows: null, toolCalls: [], messages: [],
});

/** What expressions read of a query under one of `QUERY_KEYS`: a member of its snapshot, or one by the name that others have for it. */
export function readSnapshot(snapshot: QuerySnapshot, key: string): unknown {
  switch (key) {
    case 'isLoading': return snapshot.isFetching;
    case 'runTime': return snapshot.lastRun?.durationMs ?? null;
    default: return snapshot[key as keyof QuerySnapshot];
  }
}
