import type { ReferencePath, Scope } from '@inlay/expr';
import type { AiRunner, ToolCall } from '../ai/index.ts';
import type { CompiledQuery } from '../program/index.ts';
import type { ReleasedRunner, RestRunner } from '../resources/index.ts';
import type { Clock, ReadonlySignal } from '../state/index.ts';
import type { Trace } from '../trace/index.ts';
import type { RunResult } from './attempts.ts';
import type { QuerySnapshot, RunCause } from './query-state.ts';
import type { AppTool } from './tool-run.ts';

/** A running app's query. */
export interface Query {
  readonly name: string;
  /** Everything it exposes now. Live. */
  readonly snapshot: ReadonlySignal<QuerySnapshot>;
  /** One of `QUERY_KEYS`. Live. */
  read(key: string): unknown;
  /**
   * Runs it, as its concurrency says when another run is under way; an answer that comes after a newer one never shows.
   * Resolves when this run has ended, whatever way, or was not started (`onlyWhen`, `confirm`, `drop`).
   */
  trigger(params?: Readonly<Record<string, unknown>>, cause?: RunCause): Promise<QuerySnapshot>;
  /** Runs it for a model that calls it as a tool, beside whatever run is under way, and gives what this run came to. `above` names the queries that called one another down to it. */
  call(params: Readonly<Record<string, unknown>>, context: ToolContext): Promise<RunResult>;
  /** Shows that a run is to come, or no longer is. */
  setWaiting(isWaiting: boolean): void;
  /** Goes on with a run over rows that was stopped; the same as `trigger` for any other. */
  resume(): Promise<QuerySnapshot>;
  /** Asks once more for the rows that failed; the same as `trigger` for any other query. */
  retryFailed(): Promise<QuerySnapshot>;
  /** Stops every run under way and waiting. */
  abort(): void;
  /** Stops, and forgets the answer and what was cached. */
  reset(): void;
  update(compiled: CompiledQuery): void;
  dispose(): void;
}

/** In what a tool runs: how it is stopped, and the queries above it, the outermost first. */
export interface ToolContext {
  readonly signal: AbortSignal;
  readonly above: readonly string[];
}

/** What a query needs of the app around it. */
export interface QueryContext {
  readonly runner: AiRunner;
  /** Undefined where REST resources cannot be reached. */
  readonly rest?: RestRunner | undefined;
  /** Undefined where the app is no released one. */
  readonly released?: ReleasedRunner | undefined;
  readonly clock: Clock;
  /** Where its runs are written down. */
  readonly trace: Trace;
  readonly scope: (references: readonly ReferencePath[], locals: Readonly<Record<string, unknown>>) => Scope;
  /** Asks the person; undefined where the page cannot. */
  readonly confirm?: ((message: string) => Promise<boolean>) | undefined;
  /** Runs a tool of the query with that name for a model that calls it. Never rejects. */
  readonly callTool: (query: string, tool: AppTool, call: ToolCall, context: ToolContext) => Promise<RunResult>;
  /** Called after a run ended, with what comes next. */
  readonly settled: (query: CompiledQuery, snapshot: QuerySnapshot) => Promise<void>;
}
