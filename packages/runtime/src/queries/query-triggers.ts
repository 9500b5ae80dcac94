import type { CompiledQuery, CompiledValue } from '../program/index.ts';
import { ValueError } from '../program/index.ts';
import { effect, untracked } from '../state/index.ts';
import type { Query, QueryContext } from './query.ts';

/** How long an automatic query waits for quiet when it does not say. */
export const DEFAULT_DEBOUNCE_MS = 300;

/** What starts a query by itself needs of the app. */
export interface TriggerContext extends Pick<QueryContext, 'clock' | 'scope'> {
  /** Keeps count of what is under way. */
  readonly track: (work: Promise<unknown>) => void;
  /** False for a query that was edited while the app runs: a paid model must not be asked at every key. */
  readonly runNow: boolean;
}

/**
 * Starts a query by itself, as its `run` says: when the app loads, then when what it reads (or `watch`) changes, or every
 * so often. Returns the disposer. A manual query is left alone.
 */
export function startTriggers(query: Query, compiled: CompiledQuery, context: TriggerContext): () => void {
  const run = (): void => context.track(query.trigger());
  if (context.runNow && compiled.node.run !== 'manual') run();
  switch (compiled.node.run) {
    case 'manual':
    case 'onLoad':
      return () => undefined;
    case 'automatic':
      return watchInputs(compiled, context, run);
    case 'interval':
      return repeat(compiled.node.intervalMs ?? 60_000, context, run);
  }
}

/** Calls back after each change of what the query reads, when it has been quiet for a while. */
function watchInputs(compiled: CompiledQuery, { clock, scope }: TriggerContext, run: () => void): () => void {
  const watched = compiled.watch === undefined ? [...compiled.options.values()] : [compiled.watch];
  let last: string | undefined;
  let cancel: (() => void) | undefined;
  const stop = effect(() => {
    const inputs = watched.map((value) => readInput(value, scope)).join('\n');
    // An edit of the document makes everything be read again; only what came out differently counts.
    if (last !== undefined && inputs !== last) {
      cancel?.();
      cancel = untracked(() => clock.schedule(compiled.node.debounceMs ?? DEFAULT_DEBOUNCE_MS, run));
    }
    last = inputs;
  });
  return () => {
    stop();
    cancel?.();
  };
}

/** What a template comes to now, as a text to compare. A template that fails is reported when the query runs. */
function readInput(value: CompiledValue, scope: TriggerContext['scope']): string {
  try {
    return JSON.stringify(value.evaluate(scope(value.references, { params: {} }))) ?? '';
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
