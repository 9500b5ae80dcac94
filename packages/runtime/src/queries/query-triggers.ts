import { isLocalAction } from '../document/index.ts';
import { plainData } from '../plain-data.ts';
import type { CompiledQuery, CompiledValue } from '../program/index.ts';
import { ValueError } from '../program/index.ts';
import { effect, untracked } from '../state/index.ts';
import type { Query, QueryContext } from './query.ts';
import type { RunCause } from './query-state.ts';

/** How long an automatic query that asks somebody waits for quiet when it does not say. */
export const DEFAULT_DEBOUNCE_MS = 300;

/** What starts a query by itself needs of the app. */
export interface TriggerContext extends Pick<QueryContext, 'clock' | 'scope' | 'trace'> {
  /** Keeps count of what is under way. */
  readonly track: (work: Promise<unknown>) => void;
  /** True for a query that would run for ever, see `findLoops`: it does not follow what it reads. */
  readonly isLoop: boolean;
  /** False for a query that was edited while the app runs: a paid model must not be asked at every key. */
  readonly runNow: boolean;
}

/**
 * Starts a query by itself, as its `run` says: when the app loads, then when what it reads (or `watch`) changes, or every
 * so often. Returns the disposer. A manual query is left alone.
 */
export function startTriggers(query: Query, compiled: CompiledQuery, context: TriggerContext): () => void {
  const run = (cause: RunCause) => (): void => context.track(query.trigger({}, cause));
  if (context.runNow && compiled.node.run !== 'manual') run('load')();
  switch (compiled.node.run) {
    case 'manual':
    case 'onLoad':
      return () => undefined;
    case 'automatic':
      return context.isLoop ? () => undefined : watchInputs(compiled, { ...context, setWaiting: (isWaiting) => query.setWaiting(isWaiting) }, run('change'));
    case 'interval':
      return repeat(compiled.node.intervalMs ?? 60_000, context, run('interval'));
  }
}

/** Calls back after each change of what the query reads, when it has been quiet for a while and the run before is long enough ago. */
function watchInputs(compiled: CompiledQuery, { clock, scope, trace, track, setWaiting }: TriggerContext & Pick<Query, 'setWaiting'>, run: () => void): () => void {
  const watched = compiled.watch === undefined ? [...compiled.options.values()] : [compiled.watch];
  const { debounceMs = quietOf(compiled), throttleMs = 0 } = compiled.node;
  // The run on load counts, so that typing that begins at once does not make two.
  let earliest = clock.now() + throttleMs;
  let last: string | undefined;
  const start = (): void => {
    setWaiting(false);
    earliest = clock.now() + throttleMs;
    run();
  };
  let cancel: (() => void) | undefined;
  const stop = effect(() => {
    const inputs = watched.map((value) => readInput(value, scope)).join('\n');
    // An edit of the document makes everything be read again; only what came out differently counts.
    if (last !== undefined && inputs !== last) {
      cancel?.();
      const because = trace.keepCause();
      untracked(() => setWaiting(true));
      cancel = untracked(() => startAfter(Math.max(debounceMs, throttleMs === 0 ? 0 : earliest - clock.now()), { clock, track }, () => because(start)));
    }
    last = inputs;
  });
  return () => {
    stop();
    cancel?.();
    setWaiting(false);
  };
}

function quietOf({ node: { action, throttleMs } }: CompiledQuery): number {
  return isLocalAction(action) || throttleMs !== undefined ? 0 : DEFAULT_DEBOUNCE_MS;
}

/** Starts after so long; what starts at once counts as under way already, so that whoever waits for quiet waits for it. */
function startAfter(milliseconds: number, { clock, track }: Pick<TriggerContext, 'clock' | 'track'>, start: () => void): () => void {
  if (milliseconds > 0) return clock.schedule(milliseconds, start);
  let end = (): void => undefined;
  track(new Promise<void>((resolve) => (end = resolve)));
  const cancel = clock.schedule(0, () => {
    start();
    end();
  });
  return () => {
    cancel();
    end();
  };
}

/** What a template comes to now, as a text to compare. A template that fails is reported when the query runs. */
function readInput(value: CompiledValue, scope: TriggerContext['scope']): string {
  try {
    return JSON.stringify(plainData(value.evaluate(scope(value.references, { params: {} })))) ?? '';
  } catch (error) {
    if (error instanceof ValueError || error instanceof TypeError) return error.message;
    throw error;
  }
}

function repeat(milliseconds: number, { clock }: TriggerContext, run: () => void): () => void {
  let cancel = (): void => undefined;
  const next = (): void => {
    cancel = clock.schedule(milliseconds, () => {
      run();
      next();
    });
  };
  next();
  return () => cancel();
}
