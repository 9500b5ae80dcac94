import type { App } from '@inlay/runtime/app';
import type { QuerySnapshot } from '@inlay/runtime/queries';
import { effect, signal, untracked } from '@inlay/runtime/state';
import type { ReadonlySignal } from '@inlay/runtime/state';

/** So many runs of each query are kept; the oldest go. */
export const MAX_KEPT_RUNS = 20;

/** How a query stood when one of its runs had ended. `lastRun` is that run. */
export type KeptRun = QuerySnapshot;

/** The last runs of each query of an app, the newest first, for as long as the app is open. */
export interface QueryRuns {
  /** By query. Live. */
  readonly kept: ReadonlySignal<ReadonlyMap<string, readonly KeptRun[]>>;
  /** Keeps the runs of a query that gets another name. */
  rename(name: string, to: string): void;
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
  const keep = (name: string, run: KeptRun): void => {
    const before = kept.peek().get(name) ?? [];
    // How each row stood is as long as the table; what came of them is in `data`.
    kept.value = new Map(kept.peek()).set(name, [{ ...run, rows: null }, ...before].slice(0, MAX_KEPT_RUNS));
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
    },
  };
}
