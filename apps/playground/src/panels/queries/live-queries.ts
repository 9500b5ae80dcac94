import type { App } from '@inlay/runtime/app';
import type { Problem } from '@inlay/runtime/problem';
import type { QuerySnapshot } from '@inlay/runtime/queries';
import { hintedProblems } from '../../session/hinted-problems.ts';
import { queryRunsOf } from '../../session/query-runs.ts';
import type { KeptRun } from '../../session/query-runs.ts';

/** What the panel reads of the running app. */
export interface LiveQueries {
  readonly snapshots: ReadonlyMap<string, QuerySnapshot>;
  readonly problems: readonly Problem[];
  readonly runs: ReadonlyMap<string, readonly KeptRun[]>;
}

/** Reads how the queries of an app stand now. */
export function readLiveQueries(app: App): LiveQueries {
  const snapshots = new Map(Object.keys(app.liveDocument.queries).flatMap((name) => {
    const query = app.query(name);
    return query === undefined ? [] : [[name, query.snapshot.value] as const];
  }));
  return { snapshots, problems: hintedProblems(app), runs: queryRunsOf(app).kept.value };
}
