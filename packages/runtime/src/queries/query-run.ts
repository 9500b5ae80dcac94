import type { AiEvent } from '../ai/index.ts';
import type { CompiledQuery } from '../program/index.ts';
import type { RunCause } from './query-state.ts';
import type { RowState } from './run-batch.ts';

/** Rows that a run goes over, and how each one stands. */
export interface Batch {
  readonly items: readonly unknown[];
  readonly rows: readonly RowState[];
}

/** One run from trigger to end. */
export interface Run {
  readonly id: number;
  readonly cause: RunCause;
  /** The rows to go on with, for a run that continues an earlier one. */
  readonly batch: Batch | undefined;
  readonly compiled: CompiledQuery;
  readonly params: Readonly<Record<string, unknown>>;
  readonly controller: AbortController;
  readonly startedAt: number;
  /** The queries that called one another as tools, down to this one. */
  readonly above: readonly string[];
  /** Runs what comes of it, so that a debugger knows that it came of it. */
  readonly because: <Result>(work: () => Result) => Result;
  /** When the first piece of the answer came, on the clock. */
  firstPieceAt: number | undefined;
  retries: number;
  fromCache: boolean;
}

/** How a run begins: by whom, and with the rows of an earlier one to go on with. */
export interface RunBeginning {
  readonly cause?: RunCause;
  readonly rest?: Batch | undefined;
  readonly above?: readonly string[];
}

/** Who is told of what comes while one request is answered. */
export interface Listening {
  readonly onEvent: (event: AiEvent) => void;
  /** What was said so far is no part of the answer. */
  readonly onRound?: () => void;
}
