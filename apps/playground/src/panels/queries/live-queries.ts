import type { App } from '@inlay/runtime/app';
import type { JsonValue } from '@inlay/runtime/document';
import type { Problem } from '@inlay/runtime/problem';
import type { QuerySnapshot } from '@inlay/runtime/queries';
import { hintedProblems } from '../../session/hinted-problems.ts';
import { queryRunsOf } from '../../session/query-runs.ts';
import type { KeptRun } from '../../session/query-runs.ts';

/** Options whose field shows what they come to. */
const LIVE_OPTIONS = ['model', 'temperature'];

/** What the panel reads of the running app. */
export interface LiveQueries {
  readonly snapshots: ReadonlyMap<string, QuerySnapshot>;
  readonly problems: readonly Problem[];
  readonly runs: ReadonlyMap<string, readonly KeptRun[]>;
  /** What the expressions in short options come to, by query and option; without those that are none, or cannot be known yet. */
  readonly results: ReadonlyMap<string, unknown>;
}

/** Reads how the queries of an app stand now. */
export function readLiveQueries(app: App): LiveQueries {
  const { queries } = app.liveDocument;
  const snapshots = new Map(Object.keys(queries).flatMap((name) => {
    const query = app.query(name);
    return query === undefined ? [] : [[name, query.snapshot.value] as const];
  }));
  const results = new Map(Object.entries(queries).flatMap(([name, { options }]) => LIVE_OPTIONS.map((option) => [`${name}.${option}`, resultOf(app, options[option])] as const)));
  return { snapshots, problems: hintedProblems(app), runs: queryRunsOf(app).kept.value, results };
}

function resultOf(app: App, source: JsonValue | undefined): unknown {
  try {
    const result = typeof source === 'string' ? app.evaluate(source) : source;
    return result === source ? undefined : result;
  } catch {
    // It may read what is only there when the query runs; what is wrong with it is among the problems.
    return undefined;
  }
}
