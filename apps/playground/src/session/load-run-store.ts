import { queryRunsOf } from './query-runs.ts';
import type { Session } from './session.ts';

/** Stands in the storage while runs of an app may be kept, so that a page that has none fetches no code for them. */
export const runsMark = (app: string): string => `inlay.runs.${app}`;

/** Keeps the runs of an app's queries from now on, also over a reload, as far as this browser lets it: else they are there until then. */
export function keepRuns({ app, id }: Pick<Session, 'app' | 'id'>, storage: Storage): void {
  const runs = queryRunsOf(app);
  const doWithout = (): void => undefined;
  let isLoaded = false;
  const load = (): void => {
    if (isLoaded) return;
    isLoaded = true;
    import('./run-store.ts').then(({ storeRuns }) => {
      storage.setItem(runsMark(id), '');
      return storeRuns(runs, id, { factory: indexedDB, onFailure: doWithout });
    }).catch(doWithout);
  };
  if (storage.getItem(runsMark(id)) !== null) load();
  runs.watch(load);
}
