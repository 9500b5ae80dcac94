import type { App } from '@inlay/runtime/app';
import type { QuerySnapshot } from '@inlay/runtime/queries';
import { effect, signal, untracked } from '@inlay/runtime/state';
import type { ReadonlySignal } from '@inlay/runtime/state';

/** So many runs of each query are kept; the oldest go. */
export const MAX_KEPT_RUNS = 20;

/** How a query stood when one of its runs had ended. `lastRun` is that run. */
export interface KeptRun extends QuerySnapshot {
  /** It was too large to be kept over a reload: what was sent and what came is gone, what was measured is there. */
  readonly wasTooLarge?: true;
}

/** What happens to the runs, for who keeps them elsewhere, too. */
export type RunChange = { readonly type: 'add'; readonly query: string; readonly run: KeptRun } | { readonly type: 'rename'; readonly query: string; readonly to: string } | { readonly type: 'forget'; readonly query: string };

/** The last runs of each query of an app, the newest first. */
export interface QueryRuns {
  /** By query. Live. */
  readonly kept: ReadonlySignal<ReadonlyMap<string, readonly KeptRun[]>>;
  /** Keeps the runs of a query that gets another name. */
  rename(name: string, to: string): void;
  /** Forgets the runs of a query. */
  forget(name: string): void;
  /** Puts runs of an earlier visit, the newest first, behind those of this one. */
  addEarlier(name: string, runs: readonly KeptRun[]): void;
  /** Tells of each change from now on, but not of earlier runs that are added. */
  watch(listener: (change: RunChange) => void): void;
}

const logs = new WeakMap<App, QueryRuns>();

/** The runs of an app. They are kept from the first call on, and with the app they go. */
export function queryRunsOf(app: App): QueryRuns {
  const runs = logs.get(app) ?? keepRuns(app);
  logs.set(app, runs);
  return runs;
}

function keepRuns(app: App): QueryRuns {
  const kept = signal<ReadonlyMap<string, readonly KeptRun[]>>(new Map());
  const listeners: ((change: RunChange) => void)[] = [];
  const tell = (change: RunChange): void => listeners.forEach((listener) => listener(change));
  const runsOf = (name: string): readonly KeptRun[] => kept.peek().get(name) ?? [];
  const set = (name: string, runs: readonly KeptRun[]): void => void (kept.value = new Map(kept.peek()).set(name, runs.slice(0, MAX_KEPT_RUNS)));
  const keep = (query: string, snapshot: QuerySnapshot): void => {
    // How each row stood is as long as the table; what came of them is in `data`.
    const run = { ...snapshot, rows: null };
    set(query, [run, ...runsOf(query)]);
    tell({ type: 'add', query, run });
  };
  const seen = new WeakSet<object>();
  effect(() => {
    for (const name of Object.keys(app.liveDocument.queries)) {
      const snapshot = app.query(name)?.snapshot.value;
      // A run is told again with each later change, as when the next one begins.
      if (!snapshot?.lastRun || seen.has(snapshot.lastRun)) continue;
      seen.add(snapshot.lastRun);
      untracked(() => keep(name, snapshot));
    }
  });
  return {
    kept,
    rename(name, to) {
      const { [name]: runs, ...others } = Object.fromEntries(kept.peek());
      if (runs !== undefined) kept.value = new Map(Object.entries({ ...others, [to]: runs }));
      tell({ type: 'rename', query: name, to });
    },
    forget(name) {
      set(name, []);
      tell({ type: 'forget', query: name });
    },
    addEarlier: (name, runs) => set(name, [...runsOf(name), ...runs]),
    watch: (listener) => void listeners.push(listener),
  };
}
