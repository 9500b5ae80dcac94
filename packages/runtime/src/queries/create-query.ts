import type { ReferencePath } from '@inlay/expr';
import { AiError, aiWarning } from '../ai/index.ts';
import type { AiEvent, AiWarning } from '../ai/index.ts';
import type { CompiledQuery, CompiledValue } from '../program/index.ts';
import { ValueError } from '../program/index.ts';
import { batch, computed, signal } from '../state/index.ts';
import type { ReadonlySignal } from '../state/index.ts';
import { evaluateForRun, mistakeIn } from './evaluate-for-run.ts';
import { aborted } from './attempts.ts';
import type { RunResult } from './attempts.ts';
import { createAnswerCache } from './answer-cache.ts';
import { batchOf } from './batch-of.ts';
import type { Query, QueryContext, ToolContext } from './query.ts';
import type { Batch, Listening, Run, RunBeginning } from './query-run.ts';
import { IDLE_QUERY, readSnapshot } from './query-state.ts';
import { askWork, isCalling } from './ask-work.ts';
import { describeWork, resolveWork, sentBy } from './query-work.ts';
import type { QueryWork } from './query-work.ts';
import type { QuerySnapshot, RunCause } from './query-state.ts';
import { recordRun, saidBy } from './run-record.ts';
import { retryFailed, runBatch } from './run-batch.ts';
import { createTextBuffer } from './text-buffer.ts';

/** How many rows are asked at once when the query does not say. */
const DEFAULT_BATCH_SIZE = 4;
/** So many queries may stand above one that is called as a tool. */
export const MAX_TOOL_DEPTH = 3;

/** The last complete answer, to go back to when a run does not end well. */
interface Answer {
  readonly data: unknown;
  readonly rawData: unknown;
}

/** Makes the live side of a query. */
export function createQuery(name: string, compiled: CompiledQuery, context: QueryContext): Query {
  return new LiveQuery(name, compiled, context);
}

class LiveQuery implements Query {
  readonly name: string;
  readonly #context: QueryContext;
  readonly #state = signal<QuerySnapshot>(IDLE_QUERY);
  readonly #fields = new Map<string, ReadonlySignal<unknown>>();
  readonly #cache = createAnswerCache();
  readonly #runs = new Set<Run>();
  #compiled: CompiledQuery;
  #answer: Answer = { data: null, rawData: null };
  #lastId = 0;
  /** The newest run whose end was taken; an older one that ends later is dropped. */
  #newestEnded = 0;
  #queue: Promise<unknown> = Promise.resolve();
  #generation = 0;
  #batch: Batch | undefined;
  #isWaiting = false;
  /** The run that began last; what is shown is shown because of it. */
  #newest: Run | undefined;

  constructor(name: string, compiled: CompiledQuery, context: QueryContext) {
    this.name = name;
    this.#compiled = compiled;
    this.#context = context;
  }

  get snapshot(): ReadonlySignal<QuerySnapshot> {
    return this.#state;
  }

  read(key: string): unknown {
    const live = this.#fields.get(key) ?? computed(() => readSnapshot(this.#state.value, key));
    this.#fields.set(key, live);
    return live.value;
  }

  setWaiting(isWaiting: boolean): void {
    if (this.#isWaiting === isWaiting) return;
    this.#isWaiting = isWaiting;
    if (this.#runs.size === 0) this.#show(this.#activity());
  }

  async trigger(params: Readonly<Record<string, unknown>> = {}, cause: RunCause = 'trigger'): Promise<QuerySnapshot> {
    const { concurrency = 'switch' } = this.#compiled.node;
    if (concurrency === 'drop' && this.#runs.size > 0) return this.#state.peek();
    if (concurrency === 'queue') return this.#enqueue(params, cause);
    if (concurrency === 'switch') this.#stopAll();
    return this.#runOne(params, { cause });
  }

  async call(params: Readonly<Record<string, unknown>>, { signal: stopped, above }: ToolContext): Promise<RunResult> {
    if (above.includes(this.name) || above.length > MAX_TOOL_DEPTH) return { error: new AiError('config', `"${this.name}" was not run: it is called by ${above.join(', which is called by ')}.`).data };
    return this.#context.trace.record({ kind: 'query', name: this.name }, () => this.#callIn(stopped, this.#start(params, { cause: 'tool', above })));
  }

  async #callIn(stopped: AbortSignal, run: Run): Promise<RunResult> {
    const stop = (): void => this.#stop(run);
    stopped.addEventListener('abort', stop, { once: true });
    if (stopped.aborted) stop();
    try {
      return await this.#execute(run);
    } finally {
      stopped.removeEventListener('abort', stop);
    }
  }

  resume(): Promise<QuerySnapshot> {
    this.#stopAll();
    return this.#runOne({}, { rest: this.#batch });
  }

  retryFailed(): Promise<QuerySnapshot> {
    this.#stopAll();
    return this.#runOne({}, { rest: this.#batch && { ...this.#batch, rows: retryFailed(this.#batch.rows) } });
  }

  abort(): void {
    this.#generation += 1;
    this.#stopAll();
  }

  reset(): void {
    this.abort();
    this.#cache.clear();
    this.#batch = undefined;
    this.#answer = { data: null, rawData: null };
    this.#state.value = IDLE_QUERY;
  }

  update(compiled: CompiledQuery): void {
    this.#compiled = compiled;
  }

  dispose(): void {
    this.abort();
  }

  /** One after another; what waits when everything is stopped never starts. */
  #enqueue(params: Readonly<Record<string, unknown>>, cause: RunCause): Promise<QuerySnapshot> {
    const generation = this.#generation;
    const because = this.#context.trace.keepCause();
    const turn = this.#queue.then(() => (generation === this.#generation ? because(() => this.#runOne(params, { cause })) : this.#state.peek()));
    this.#queue = turn;
    return turn;
  }

  #stopAll(): void {
    for (const run of [...this.#runs].reverse()) this.#stop(run);
  }

  #stop(run: Run): void {
    run.controller.abort();
    this.#finish(run, { error: aborted() });
  }

  async #runOne(params: Readonly<Record<string, unknown>>, beginning: RunBeginning): Promise<QuerySnapshot> {
    await this.#context.trace.record({ kind: 'query', name: this.name }, () => this.#execute(this.#start(params, beginning)));
    return this.#state.peek();
  }

  /** Takes a run to its end, and gives what it came to, whether a newer one has ended before it or not. */
  async #execute(run: Run): Promise<RunResult> {
    const isStopped = (): boolean => !this.#runs.has(run);
    let ended: RunResult;
    try {
      // Awaited only where a person is asked, so that a run without a question has begun when `trigger` returns.
      const mayRun = this.#mayRun(run);
      if (mayRun !== true && !(await mayRun) && !isStopped()) {
        this.#letGo(run);
        return { error: new AiError('denied', `"${this.name}" was not run: its condition is not met, or the person did not allow it.`).data };
      }
      if (isStopped()) return { error: aborted() };
      const result = run.compiled.forEach === undefined ? await this.#askOne(run) : await this.#askRows(run, run.compiled.forEach);
      // A run over rows has transformed each row.
      const transformed = run.compiled.forEach === undefined ? this.#whole(run, () => this.#transform(run, result)) : result;
      ended = this.#finish(run, result, transformed instanceof Promise ? await transformed : transformed);
    } catch (error) {
      if (!(error instanceof AiError)) throw error;
      ended = this.#finish(run, { error: error.data });
    }
    const snapshot = this.#state.peek();
    // A run that was stopped, or that a newer one took over from, has no success and no failure.
    if (this.#newestEnded === run.id && snapshot.status !== 'aborted') await run.because(() => this.#context.settled(run.compiled, snapshot));
    return ended;
  }

  #start(params: Readonly<Record<string, unknown>>, { rest, cause = 'trigger', above = [] }: RunBeginning): Run {
    this.#lastId += 1;
    const { clock, trace } = this.#context;
    const run: Run = { id: this.#lastId, cause, above, compiled: this.#compiled, params, batch: rest, controller: new AbortController(), because: trace.keepCause(), startedAt: clock.now(), firstPieceAt: undefined, retries: 0, fromCache: false };
    this.#runs.add(run);
    this.#newest = run;
    return run;
  }

  /** Asks `onlyWhen`, then the person. Without a page that can ask, a run that wants to be confirmed does not start. */
  #mayRun(run: Run): boolean | Promise<boolean> {
    const { onlyWhen, confirm } = run.compiled;
    const isWanted = (): boolean => onlyWhen === undefined || Boolean(this.#evaluate(run, onlyWhen, 'onlyWhen'));
    const asked = this.#whole(run, () => (isWanted() ? { question: confirm && this.#evaluate(run, confirm, 'confirm') } : undefined));
    return asked instanceof Promise ? asked.then((answer) => this.#isConfirmed(answer)) : this.#isConfirmed(asked);
  }

  #isConfirmed(asked: { readonly question: unknown } | undefined): boolean | Promise<boolean> {
    if (asked === undefined) return false;
    const { question } = asked;
    // An empty question is one that need not be asked this time.
    if (question === '' || question === null || question === undefined || question === false) return true;
    if (this.#context.confirm === undefined) throw new AiError('denied', 'This run wants to be confirmed, and this page cannot ask.');
    this.#set({ fetchStatus: 'confirming' });
    return this.#context.confirm(String(question));
  }

  async #askOne(run: Run): Promise<RunResult> {
    const resolved = this.#whole(run, () => this.#resolve(run));
    const work = resolved instanceof Promise ? await resolved : resolved;
    this.#showStart(work);
    const text = createTextBuffer(this.#context.clock, (soFar) => this.#showText(run, soFar));
    let json = '';
    const result = await this.#ask(run, work, {
      onEvent: (event) => {
        if (event.type === 'json' || event.type === 'text') run.firstPieceAt ??= this.#context.clock.now();
        if (event.type === 'json') json += event.text;
        else this.#take(run, event, (piece) => text.push(piece));
      },
      onRound: () => text.clear(),
    });
    text.dispose();
    const partial = text.value || json;
    if (this.#isNewest(run) && partial !== '') this.#set({ partial });
    return result;
  }

  /** Asks for each row of `forEach`; a row that fails is a warning, and stands in `rows`. */
  async #askRows(run: Run, forEach: CompiledValue): Promise<RunResult> {
    const { items, rows } = run.batch ?? (await this.#whole(run, () => batchOf(this.#evaluate(run, forEach, 'forEach'))));
    this.#showStart(null);
    const { progress, rows: ended } = await runBatch({
      start: rows,
      concurrency: run.compiled.node.batchSize ?? DEFAULT_BATCH_SIZE,
      signal: run.controller.signal,
      clock: this.#context.clock,
      runRow: (index) => this.#askRow(run, { item: items[index], index, currentRow: items[index] }),
      onChange: (state) => {
        this.#batch = { items, rows: state.rows };
        if (run.id === this.#lastId) this.#set({ ...state, data: state.rows.map(({ data }) => data) });
      },
    });
    const failure = ended.find(({ error }) => error !== null)?.error;
    if (failure && this.#isNewest(run)) this.#warn(aiWarning('forEach', '{failed} of {total} rows failed; the first: {message}', { failed: progress.failed, total: progress.total, message: failure.message }));
    return run.controller.signal.aborted ? { error: aborted() } : { data: ended.map(({ data }) => data) };
  }

  async #askRow(run: Run, locals: Readonly<Record<string, unknown>>): Promise<RunResult> {
    try {
      const result = await this.#ask(run, await this.#whole(run, () => this.#resolve(run, locals)), {
        onEvent: (event) => {
          if (event.type === 'start' && this.#isNewest(run)) this.#set({ source: event.source });
        },
      });
      return await this.#whole(run, () => this.#transform(run, result, locals));
    } catch (error) {
      if (!(error instanceof AiError)) throw error;
      return { error: error.data };
    }
  }

  #resolve(run: Run, locals: Readonly<Record<string, unknown>> = {}): QueryWork {
    return resolveWork(run.compiled, (references) => this.#context.scope(references, { params: run.params, ...locals }));
  }

  /** While files are read, the query waits. */
  #whole<Value>(run: Run, evaluate: () => Value): Value | Promise<Value> {
    return evaluateForRun(evaluate, { signal: run.controller.signal, onWait: () => this.#set({ fetchStatus: 'waiting', isFetching: true }) });
  }

  #showStart(work: QueryWork | null): void {
    const [resolved, request] = work === null ? [null, null] : [describeWork(work), sentBy(work)];
    this.#set({ fetchStatus: 'fetching', isFetching: true, isStreaming: false, partial: null, error: null, usage: null, warnings: [], source: null, resolved, request, toolCalls: [], messages: [] });
  }

  async #ask(run: Run, work: QueryWork, listening: Listening): Promise<RunResult> {
    const { cacheMs: lifetime = 0 } = run.compiled.node;
    // What asks nobody is there at once, and may be anything.
    const cacheMs = work.kind === 'local' ? 0 : lifetime;
    const { clock } = this.#context;
    const cached = cacheMs === 0 ? undefined : this.#cache.read(work, clock.now(), cacheMs);
    if (cached !== undefined) {
      run.fromCache = true;
      this.#set({ source: cached.source });
      return { data: cached.data };
    }
    const { result, turns } = await askWork(work, {
      query: this.name, node: run.compiled.node, context: { ...this.#context, callTool: (...call) => run.because(() => this.#context.callTool(...call)) }, signal: run.controller.signal, above: run.above, ...listening,
      onRetry: () => {
        run.retries += 1;
        if (this.#isNewest(run)) this.#set({ fetchStatus: 'retrying' });
      },
      onCalls: (toolCalls) => {
        if (this.#isNewest(run)) this.#set({ toolCalls, fetchStatus: isCalling(toolCalls) ? 'calling' : 'fetching' });
      },
    });
    if (this.#isNewest(run)) this.#set({ messages: turns });
    if ('data' in result && cacheMs > 0) this.#cache.write(work, { data: result.data, source: this.#state.peek().source, at: clock.now() });
    return result;
  }

  #take(run: Run, event: AiEvent, push: (text: string) => void): void {
    if (event.type === 'text') push(event.text);
    else if (!this.#isNewest(run)) return;
    else if (event.type === 'start') this.#set({ source: event.source });
    else if (event.type === 'warning') this.#warn(event.warning);
    else if (event.type === 'usage') this.#set({ usage: event.usage });
    else if (event.type === 'finish' && event.reason === 'length') this.#warn(aiWarning('maxTokens', 'the answer reached its longest length and was cut'));
  }

  #warn(warning: AiWarning): void {
    this.#set({ warnings: [...this.#state.peek().warnings, warning] });
  }

  #showText(run: Run, soFar: string): void {
    if (this.#isNewest(run)) this.#set({ fetchStatus: 'streaming', isStreaming: true, partial: soFar, data: soFar });
  }

  /** Only the newest run shows its progress. */
  #isNewest(run: Run): boolean {
    return this.#runs.has(run) && run.id === this.#lastId;
  }

  /** A run that did not start leaves everything as it was. */
  #letGo(run: Run): void {
    this.#runs.delete(run);
    this.#set(this.#activity());
  }

  /** Ends a run, unless it has ended already. What ends after a newer run changes nothing but what is under way. */
  #finish(run: Run, result: RunResult, ended: RunResult = result): RunResult {
    if (!this.#runs.delete(run)) return { error: aborted() };
    if (run.id < this.#newestEnded) {
      this.#set(this.#activity());
      return ended;
    }
    this.#newestEnded = run.id;
    run.because(() => batch(() => {
      this.#set({ ...this.#activity(), ...recordRun(run, ended, { now: this.#context.clock.now(), snapshot: this.#state.peek() }) });
      if ('data' in ended) this.#answer = { data: ended.data, rawData: 'data' in result ? result.data : null };
      const partial = 'data' in ended ? null : this.#state.peek().partial;
      // What a stopped run over rows has so far stays, since it can go on from there.
      const shown = run.compiled.forEach !== undefined && !('data' in ended) ? {} : this.#answer;
      this.#set({ ...shown, partial, error: 'data' in ended ? null : ended.error, messages: 'data' in result ? this.#saidBy(run, result.data) : [] });
    }));
    return ended;
  }

  /** What the run added to the conversation, where it was one. */
  #saidBy(run: Run, answer: unknown): readonly unknown[] {
    const { messages, source } = this.#state.peek();
    if (source === null || run.id !== this.#lastId || run.compiled.forEach !== undefined) return [];
    return saidBy(messages, answer);
  }

  #transform(run: Run, result: RunResult, locals: Readonly<Record<string, unknown>> = {}): RunResult {
    const { transform } = run.compiled;
    if (transform === undefined || !('data' in result)) return result;
    try {
      return { data: this.#evaluate(run, transform, 'transform', { ...locals, data: result.data }) };
    } catch (error) {
      if (!(error instanceof AiError)) throw error;
      return { error: error.data };
    }
  }

  /** What is under way beside the run that just ended. */
  #activity(): Partial<QuerySnapshot> {
    const isFetching = this.#runs.size > 0;
    return { isFetching, isStreaming: false, fetchStatus: isFetching ? 'fetching' : this.#isWaiting ? 'waiting' : 'idle' };
  }

  #evaluate(run: Run, value: CompiledValue, member: 'onlyWhen' | 'confirm' | 'transform' | 'forEach', locals: Readonly<Record<string, unknown>> = {}): unknown {
    const scope = (references: readonly ReferencePath[]) => this.#context.scope(references, { params: run.params, ...locals });
    try {
      return value.evaluate(scope(value.references));
    } catch (error) {
      if (!(error instanceof ValueError)) throw error;
      throw mistakeIn(member, error);
    }
  }

  /** Shows what came of the newest run. */
  #set(change: Partial<QuerySnapshot>): void {
    if (this.#newest === undefined) this.#show(change);
    else this.#newest.because(() => this.#show(change));
  }

  #show(change: Partial<QuerySnapshot>): void {
    this.#state.value = Object.freeze({ ...this.#state.peek(), ...change });
  }
}
