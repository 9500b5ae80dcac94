import type { ReferencePath, Scope } from '@inlay/expr';
import { AiError } from '../ai/index.ts';
import type { AiErrorData, AiEvent, AiRequest, AiRunner } from '../ai/index.ts';
import type { CompiledQuery } from '../program/index.ts';
import { computed, signal } from '../state/index.ts';
import type { ReadonlySignal } from '../state/index.ts';
import { IDLE_QUERY } from './query-state.ts';
import type { QuerySnapshot, RunRecord } from './query-state.ts';
import { resolveRequest } from './resolve-request.ts';
import { createTextBuffer } from './text-buffer.ts';
import type { TextBuffer } from './text-buffer.ts';

/** A running app's query. */
export interface Query {
  readonly name: string;
  /** Everything it exposes now. Live. */
  readonly snapshot: ReadonlySignal<QuerySnapshot>;
  /** One of `QUERY_KEYS`. Live. */
  read(key: string): unknown;
  /** Runs it; a run under way is aborted, and its late answer never shows. Resolves when this run has ended, whatever way. */
  trigger(params?: Readonly<Record<string, unknown>>): Promise<QuerySnapshot>;
  abort(): void;
  /** Aborts, and forgets the answer. */
  reset(): void;
  update(compiled: CompiledQuery): void;
  dispose(): void;
}

/** What a query needs of the app around it. */
export interface QueryContext {
  readonly runner: AiRunner;
  readonly clock: () => number;
  readonly scope: (references: readonly ReferencePath[], locals: Readonly<Record<string, unknown>>) => Scope;
  /** Called after a run ended, with what comes next. */
  readonly settled: (query: CompiledQuery, snapshot: QuerySnapshot) => Promise<void>;
}

/** One run from trigger to end: its own id, so that a newer one silences it. */
interface Run {
  readonly id: number;
  readonly controller: AbortController;
  readonly startedAt: number;
  /** What was there before, to go back to when it fails. */
  readonly before: QuerySnapshot;
}

/** How a run ended. */
type RunResult = { readonly error: AiErrorData } | { readonly data: string };

/** Makes the live side of a query. */
export function createQuery(name: string, compiled: CompiledQuery, context: QueryContext): Query {
  return new LiveQuery(name, compiled, context);
}

class LiveQuery implements Query {
  readonly name: string;
  readonly #context: QueryContext;
  readonly #state = signal<QuerySnapshot>(IDLE_QUERY);
  readonly #fields = new Map<string, ReadonlySignal<unknown>>();
  #compiled: CompiledQuery;
  #current: Run | undefined;
  #lastId = 0;

  constructor(name: string, compiled: CompiledQuery, context: QueryContext) {
    this.name = name;
    this.#compiled = compiled;
    this.#context = context;
  }

  get snapshot(): ReadonlySignal<QuerySnapshot> {
    return this.#state;
  }

  read(key: string): unknown {
    const field = (key === 'isLoading' ? 'isFetching' : key) as keyof QuerySnapshot;
    const live = this.#fields.get(field) ?? computed(() => this.#state.value[field]);
    this.#fields.set(field, live);
    return live.value;
  }

  async trigger(params: Readonly<Record<string, unknown>> = {}): Promise<QuerySnapshot> {
    this.abort();
    const run = this.#start();
    const compiled = this.#compiled;
    try {
      const request = resolveRequest(compiled, (references) => this.#context.scope(references, { params }));
      this.#showStart(request);
      await this.#consume(run, request);
    } catch (error) {
      if (!(error instanceof AiError)) throw error;
      this.#finish(run, { error: error.data }, '');
    }
    const snapshot = this.#state.peek();
    // A run that was stopped, or that a newer one took over from, has no success and no failure.
    if (this.#lastId === run.id && snapshot.status !== 'aborted') await this.#context.settled(compiled, snapshot);
    return snapshot;
  }

  abort(): void {
    const run = this.#current;
    if (run === undefined) return;
    run.controller.abort();
    this.#finish(run, { error: new AiError('aborted', 'The run was stopped.').data }, this.#state.peek().partial ?? '');
  }

  reset(): void {
    this.abort();
    this.#state.value = IDLE_QUERY;
  }

  update(compiled: CompiledQuery): void {
    this.#compiled = compiled;
  }

  dispose(): void {
    this.abort();
  }

  #start(): Run {
    this.#lastId += 1;
    const run: Run = { id: this.#lastId, controller: new AbortController(), startedAt: this.#context.clock(), before: this.#state.peek() };
    this.#current = run;
    return run;
  }

  #showStart({ options: { model, system, prompt } }: AiRequest): void {
    const resolved = { model: model ?? null, system: system ?? null, prompt };
    this.#set({ status: 'running', isFetching: true, isStreaming: false, partial: null, error: null, usage: null, warnings: [], source: null, resolved });
  }

  async #consume(run: Run, request: AiRequest): Promise<void> {
    let result: RunResult = { error: new AiError('protocol', 'The run ended without an answer.').data };
    const text = createTextBuffer((soFar) => {
      if (this.#current === run) this.#set({ status: 'streaming', isStreaming: true, partial: soFar, data: soFar });
    });
    try {
      for await (const event of this.#context.runner.run(request, { signal: run.controller.signal, query: this.name })) {
        if (this.#current !== run) return;
        result = applyEvent(event, { text, snapshot: this.#state.peek(), set: (change) => this.#set(change) }) ?? result;
      }
    } finally {
      text.dispose();
    }
    this.#finish(run, result, text.value);
  }

  /** Ends a run, unless a newer one has taken its place. An answer that did not end well never replaces one that did. */
  #finish(run: Run, result: RunResult, text: string): void {
    if (this.#current !== run) return;
    this.#current = undefined;
    const now = this.#context.clock();
    const { usage, source, warnings, runs } = this.#state.peek();
    const status = 'data' in result ? 'success' : result.error.kind === 'aborted' ? 'aborted' : 'error';
    const lastRun: RunRecord = { status, startedAt: new Date(run.startedAt).toISOString(), durationMs: now - run.startedAt, usage, source, warnings };
    const ended = { status, isFetching: false, isStreaming: false, finished: new Date(now).toISOString(), lastRun, runs: runs + 1 } as const;
    if ('data' in result) this.#set({ ...ended, data: result.data, rawData: result.data, partial: null, error: null });
    else this.#set({ ...ended, data: run.before.data, rawData: run.before.rawData, partial: text === '' ? null : text, error: result.error });
  }

  #set(change: Partial<QuerySnapshot>): void {
    this.#state.value = Object.freeze({ ...this.#state.peek(), ...change });
  }
}

interface EventTarget {
  readonly set: (change: Partial<QuerySnapshot>) => void;
  readonly text: TextBuffer;
  readonly snapshot: QuerySnapshot;
}

/** Takes one event into the state; gives the result when it is the last. */
function applyEvent(event: AiEvent, { set, text, snapshot }: EventTarget): RunResult | undefined {
  switch (event.type) {
    case 'start':
      set({ source: event.source });
      return undefined;
    case 'text':
      text.push(event.text);
      return undefined;
    case 'warning':
      set({ warnings: [...snapshot.warnings, event.warning] });
      return undefined;
    case 'usage':
      set({ usage: event.usage });
      return undefined;
    case 'finish':
      if (event.reason === 'length') set({ warnings: [...snapshot.warnings, { option: 'maxTokens', reason: 'the answer reached its longest length and was cut' }] });
      return { data: text.value };
    case 'error':
      return { error: event.error };
    case 'reasoning':
      return undefined;
  }
}
