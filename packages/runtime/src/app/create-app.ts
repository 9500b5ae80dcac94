import type { ReferencePath, Scope } from '@inlay/expr';
import { indexDefinitions } from '../component/index.ts';
import type { ComponentDefinition } from '../component/index.ts';
import { mapRecord } from '../document/index.ts';
import type { AppDocument } from '../document/index.ts';
import type { Problem } from '../problem.ts';
import { compileProgram, compileValue } from '../program/index.ts';
import type { CompiledAction, CompiledQuery, Program } from '../program/index.ts';
import { createQuery, startTriggers } from '../queries/index.ts';
import type { Query, QuerySnapshot } from '../queries/index.ts';
import { batch, computed, createComponentState, createFileViews, createScope, effect, evaluateWhole, signal, systemClock, untracked } from '../state/index.ts';
import type { Clock, ComponentContext, ComponentState, Names, Place, Signal } from '../state/index.ts';
import { createTrace } from '../trace/index.ts';
import type { Trace } from '../trace/index.ts';
import type { App, AppOptions, ElementCallListener } from './app.ts';
import { AppHandlers } from './app-handlers.ts';
import { queryMethods, stateMethods } from './app-methods.ts';
import { createAppNames } from './app-names.ts';
import type { AppNames } from './app-names.ts';
import { AppPages } from './app-pages.ts';
import type { PageParams } from './app-pages.ts';
import { AppStorage, createMemoryStorage } from './app-storage.ts';
import { callTool } from './app-tools.ts';
import type { ToolParts } from './app-tools.ts';
import { componentAt } from './component-at.ts';
import { fixedNames } from './fixed-names.ts';
import { mergeProblems } from './merge-problems.ts';
import { queryProblem } from './query-problem.ts';
import { createWorkCounter } from './work-counter.ts';

/** At most this many failed handler steps are kept. */
const MAX_REPORTS = 50;

/** Makes an app run: compiles the document, makes its parts live, and starts the queries that run on load. */
export function createApp(document: AppDocument, options: AppOptions): App {
  const app = new RunningApp(document, options);
  // After the caller has mounted it, so that what a query changes at once is seen.
  queueMicrotask(() => app.load());
  return app;
}

class RunningApp implements App {
  readonly trace: Trace;
  readonly #options: AppOptions;
  #definitions: ReadonlyMap<string, ComponentDefinition>;
  readonly #components = new Map<string, ComponentState>();
  readonly #queries = new Map<string, Query>();
  readonly #state = new Map<string, Signal<unknown>>();
  readonly #program: Signal<Program>;
  /** Boxed, so that the same language set again tells its readers. */
  readonly #language: Signal<{ readonly tag: string }>;
  readonly #reports = signal<readonly Problem[]>([]);
  readonly #names: AppNames;
  readonly #work = createWorkCounter();
  readonly #files = createFileViews((reading) => this.#work.track(reading));
  readonly #problems = computed(() => this.#collectProblems());
  readonly #clock: Clock;
  readonly #context: ComponentContext;
  readonly #scope = (references: readonly ReferencePath[], locals: Readonly<Record<string, unknown>>): Scope => createScope(references, this.#names, locals);
  /** What lets each query run by itself, and the version of it that it was started for. */
  readonly #triggers = new Map<string, () => void>();
  readonly #started = new Map<string, CompiledQuery>();
  readonly #pages: AppPages;
  readonly #storage: AppStorage;
  readonly #handlers: AppHandlers;
  readonly #elementCalls = new Set<ElementCallListener>();
  readonly #toolParts: ToolParts;
  #named: readonly unknown[] = [];
  readonly #ending = new AbortController();
  #isLoaded = false;
  #disposed = false;

  constructor(document: AppDocument, options: AppOptions) {
    this.#options = options;
    this.#clock = options.clock ?? systemClock;
    this.#language = signal({ tag: options.language ?? '' });
    this.trace = createTrace(() => this.#clock.now());
    this.#definitions = indexDefinitions(options.components);
    this.#program = signal(compileProgram(document, { definitions: this.#definitions }));
    const { host = {}, page, urlParams: params } = options;
    this.#pages = new AppPages(() => this.#program.value.document, { host, page, params });
    this.#storage = new AppStorage(host.storage ?? createMemoryStorage());
    this.#handlers = new AppHandlers({ queries: this.#queries, state: this.#state, pages: this.#pages, host, trace: this.trace, clock: this.#clock, filesRead: () => this.#files.idle(), report: (problem) => this.#report(problem) });
    this.#names = createAppNames({
      components: this.#components, queries: this.#queries, state: this.#state,
      fixed: fixedNames({ user: options.user, pages: this.#pages, storage: this.#storage, document: () => this.#program.value.document }),
      methods: {
        query: (query) => queryMethods(query, (run) => this.#work.track(run())),
        state: stateMethods,
      },
    }, () => this.#program.peek());
    this.#toolParts = { queries: this.#queries, names: this.#names, host, trace: this.trace, hasFunction: (name) => this.#program.peek().functions.has(name) };
    this.#context = this.#createContext();
    batch(() => this.#reconcile());
  }

  get document(): AppDocument {
    return this.#program.peek().document;
  }

  get liveDocument(): AppDocument {
    return this.#program.value.document;
  }

  get names(): Names {
    return this.#names;
  }

  get problems(): readonly Problem[] {
    return this.#problems.value;
  }

  get page(): string {
    return this.#pages.current;
  }

  get urlParams(): PageParams {
    return this.#pages.params;
  }

  navigate(page: string, params?: Readonly<Record<string, unknown>>): boolean {
    return this.#pages.navigate(page, params);
  }

  onPage(listener: (page: string, params: PageParams) => void): () => void {
    return this.#pages.onPage(listener);
  }

  onElementCall(listener: ElementCallListener): () => void {
    this.#elementCalls.add(listener);
    return () => void this.#elementCalls.delete(listener);
  }

  get(path: string): ComponentState | undefined {
    return componentAt(this.#context.place, path);
  }

  example(name: string): ComponentState | undefined {
    const { tree } = this.#program.peek();
    const lists = tree.around(name).filter((container) => tree.isList(container));
    const place = lists.reduceRight<Place | undefined>((around, list) => around?.get(list)?.rows[0], this.#context.place);
    return place?.get(name);
  }

  query(name: string): Query | undefined {
    return this.#queries.get(name);
  }

  set(name: string, state: string, value: unknown): boolean {
    const set = (): boolean => this.get(name)?.setState(state, value) ?? false;
    return this.trace.isOn ? this.trace.record({ kind: 'input', name: `${name}.${state}` }, set, () => value) : set();
  }

  async dispatch(target: string | ComponentState, event: string, carried: Readonly<Record<string, unknown>> = {}): Promise<void> {
    const component = typeof target === 'string' ? this.get(target) : target;
    const compiled = component && this.#program.peek().components.get(component.name);
    if (this.#disposed || compiled === undefined || component === undefined) return;
    await this.trace.record({ kind: 'event', name: `${component.name}.${event}` }, () => {
      batch(() => {
        for (const key of Object.keys(compiled.definition.events[event]?.state ?? {})) if (Object.hasOwn(carried, key)) component.setState(key, carried[key]);
      });
      const handled = this.#run(compiled.handlers.get(event) ?? [], { event: { type: event, ...mapRecord(carried, (value) => this.#files.viewsIn(value)) } }, component.place);
      this.#actAround(component, event);
      return handled;
    });
  }

  /** What an element does by itself after an event, for an app that has none. */
  #actAround(component: ComponentState, event: string): void {
    const { around } = component.definition.events[event] ?? {};
    if (around === undefined || this.#elementCalls.size > 0 || untracked(() => component.prop(around.when)) !== true) return;
    const containers = this.#program.peek().tree.around(component.name).flatMap((name) => component.place.get(name) ?? []);
    containers.find(({ definition }) => Object.hasOwn(definition.methods, around.method))?.call(around.method, []);
  }

  evaluate(template: string): unknown {
    const value = compileValue(template, []);
    return value.evaluate(createScope(value.references, this.#names));
  }

  async read(template: string, options: { readonly signal?: AbortSignal } = {}): Promise<unknown> {
    const value = compileValue(template, []);
    return evaluateWhole(() => value.evaluate(createScope(value.references, this.#names)), { signal: options.signal ?? this.#ending.signal });
  }

  update(document: AppDocument): void {
    this.#compile(document, this.#program.peek());
  }

  addComponents(components: readonly ComponentDefinition[]): void {
    const added = components.filter(({ type }) => !this.#definitions.has(type));
    if (added.length === 0) return;
    this.#definitions = indexDefinitions([...this.#definitions.values(), ...added]);
    const program = this.#program.peek();
    const types = new Set(added.map(({ type }) => type));
    const known = Object.entries(program.document.components).filter(([, { type }]) => !types.has(type));
    // As if they had just been put into the document: what is there already is neither compiled nor run again.
    if (known.length < Object.keys(program.document.components).length) this.#compile(program.document, { ...program, document: { ...program.document, components: Object.fromEntries(known) } });
  }

  #compile(document: AppDocument, previous: Program): void {
    const work = (): void => {
      this.#program.value = compileProgram(document, { definitions: this.#definitions, previous });
      this.#reports.value = [];
      this.#reconcile();
    };
    this.trace.record({ kind: 'update', name: document.name }, () => batch(work));
  }

  onProblems(listener: (problems: readonly Problem[]) => void): () => void {
    return effect(() => notify(listener, this.#problems.value));
  }

  onDocument(listener: (document: AppDocument) => void): () => void {
    return effect(() => notify(listener, this.#program.value.document));
  }

  setLanguage(tag: string): void {
    this.#language.value = { tag };
  }

  settled(): Promise<void> {
    return this.#work.idle();
  }

  dispose(): void {
    this.#disposed = true;
    this.#ending.abort();
    this.#handlers.dispose();
    this.#storage.dispose();
    for (const stop of this.#triggers.values()) stop();
    for (const query of this.#queries.values()) query.dispose();
  }

  /** Starts what runs by itself. */
  load(): void {
    if (this.#disposed) return;
    this.#isLoaded = true;
    for (const name of this.#queries.keys()) this.#startTriggers(name, true);
  }

  /** Brings the live parts in line with the program: what is new is made, what is gone is let go, the rest is told. */
  #reconcile(): void {
    this.#reconcileComponents();
    this.#reconcileQueries();
    const first = this.#program.peek().document.state;
    for (const name of this.#state.keys()) if (!Object.hasOwn(first, name)) this.#state.delete(name);
    for (const [name, value] of Object.entries(first)) if (!this.#state.has(name)) this.#state.set(name, signal<unknown>(value));
    if (this.#haveNamesChanged()) {
      this.#names.changed();
      for (const component of this.#components.values()) component.namesChanged();
    }
    for (const component of this.#components.values()) component.refresh();
  }

  /** True when a name came, went, or stands for another thing than before; bindings then look up anew what they read. */
  #haveNamesChanged(): boolean {
    const { functions, components, tree } = this.#program.peek();
    // What is inside lists has no state here, but rows look it up by name and kind all the same.
    const inLists = tree.outside.length === components.size ? [] : [...components].flatMap(([name, { definition }]) => [name, definition]);
    const named = [...this.#components.values(), ...this.#queries.values(), ...this.#state.values(), ...inLists, functions];
    const isSame = named.length === this.#named.length && named.every((thing, index) => thing === this.#named[index]);
    this.#named = named;
    return !isSame;
  }

  #reconcileComponents(): void {
    const program = this.#program.peek();
    const outside = new Set(program.tree.outside);
    for (const [name, component] of this.#components) if (!outside.has(name) || program.components.get(name)?.definition !== component.definition) this.#components.delete(name);
    for (const name of outside) {
      const existing = this.#components.get(name);
      const compiled = program.components.get(name);
      if (existing !== undefined) existing.update(program);
      else if (compiled !== undefined) this.#components.set(name, createComponentState(name, compiled, this.#context));
    }
  }

  /** What all components outside lists share. */
  #createContext(): ComponentContext {
    return {
      place: { names: this.#names, get: (name) => this.#components.get(name) },
      trace: this.trace,
      watchedProblems: signal(0),
      program: () => this.#program.value,
      language: () => this.#language.value.tag,
      viewOf: (value) => this.#files.viewOf(value),
      callElement: (...call) => this.#elementCalls.forEach((listener) => listener(...call)),
      invoke: (...call) => this.#handlers.call(...call),
      raise: (component, event) => void this.dispatch(component, event),
    };
  }

  #reconcileQueries(): void {
    const { queries: compiled } = this.#program.peek();
    for (const [name, query] of this.#queries) {
      if (compiled.has(name)) continue;
      this.#stopTriggers(name);
      query.dispose();
      this.#queries.delete(name);
    }
    for (const [name, part] of compiled) {
      const existing = this.#queries.get(name);
      if (existing === undefined) this.#queries.set(name, this.#createQuery(name, part));
      else existing.update(part);
      if (this.#isLoaded && this.#started.get(name) !== part) this.#startTriggers(name, false);
    }
  }

  /** Lets a query run by itself, as its document says. */
  #startTriggers(name: string, runNow: boolean): void {
    this.#stopTriggers(name);
    const query = this.#queries.get(name);
    const compiled = this.#program.peek().queries.get(name);
    if (query === undefined || compiled === undefined) return;
    this.#started.set(name, compiled);
    this.#triggers.set(name, startTriggers(query, compiled, { clock: this.#clock, trace: this.trace, scope: this.#scope, runNow, isLoop: this.#program.peek().loops.has(name), track: (work) => void this.#work.track(work) }));
  }

  #stopTriggers(name: string): void {
    this.#triggers.get(name)?.();
    this.#triggers.delete(name);
    this.#started.delete(name);
  }

  #createQuery(name: string, part: CompiledQuery): Query {
    return createQuery(name, part, {
      runner: this.#options.resources,
      rest: this.#options.rest,
      released: this.#options.released,
      clock: this.#clock,
      trace: this.trace,
      scope: this.#scope,
      confirm: this.#options.host?.confirm,
      callTool: (...call) => callTool(this.#toolParts, ...call),
      settled: (query, snapshot) => this.#afterQuery(query, snapshot),
    });
  }

  #afterQuery(query: CompiledQuery, { status, data, error }: QuerySnapshot): Promise<void> {
    const actions = [...(status === 'success' ? query.onSuccess : query.onFailure), ...query.onSettled];
    return this.#run(actions, { event: { data, error } });
  }

  #run(actions: readonly CompiledAction[], locals: Readonly<Record<string, unknown>>, place: Place = this.#context.place): Promise<void> {
    return this.#work.track(this.#handlers.run(actions, locals, place));
  }

  /** A step that fails again replaces what it said before. */
  #report(problem: Problem): void {
    const others = this.#reports.peek().filter(({ path }) => path.join('.') !== problem.path.join('.'));
    this.#reports.value = [...others, problem].slice(-MAX_REPORTS);
  }

  #collectProblems(): readonly Problem[] {
    const { problems: found } = this.#program.value;
    const bindings = [...this.#components.values()].flatMap((component) => component.problems());
    const failures = [...this.#queries.values()].flatMap((query) => queryProblem(query) ?? []);
    return mergeProblems(found, [...bindings, ...failures, ...this.#reports.value]);
  }
}

/** What a listener reads is its own affair. */
function notify<Value>(listener: (value: Value) => void, value: Value): void {
  untracked(() => listener(value));
}
