import { InlayError } from '@inlay/runtime/inlay-error';

/** How often one viewer may run queries of one released app. */
export interface ViewerLimit {
  /** Counts a run. Gives the whole seconds to wait where there were too many, counting nothing then; undefined where it may go on. */
  take(app: string, viewer: string): number | undefined;
}

/** What a limit is made with. */
export interface ViewerLimitOptions {
  /** So many at once, and so many more in each minute; 0 for as many as anybody likes. */
  readonly runsPerMinute: number;
  /** Milliseconds, from any start. */
  readonly now: () => number;
  /** So many viewers are remembered; of more, those that were not heard of for longest begin anew. */
  readonly mostViewers?: number;
}

/** The environment variable with the number of runs a minute. */
export const VIEWER_RUNS_VARIABLE = 'INLAY_VIEWER_RUNS_PER_MINUTE';
const USUAL_RUNS_PER_MINUTE = 60;
const MOST_VIEWERS = 10_000;
const MINUTE_MS = 60_000;
/** Parts of a minute are no whole milliseconds. */
const ROUNDING_MS = 0.001;

/** A bucket of runs for each viewer of each app, which fills again evenly. */
export function createViewerLimit({ runsPerMinute, now, mostViewers = MOST_VIEWERS }: ViewerLimitOptions): ViewerLimit {
  const intervalMs = MINUTE_MS / runsPerMinute;
  // When each bucket is full again: each run puts that off by what one run takes to come back.
  const fullAt = new Map<string, number>();
  return {
    take(app, viewer) {
      if (runsPerMinute === 0) return undefined;
      const key = `${app}\0${viewer}`;
      const before = Math.max(fullAt.get(key) ?? 0, now());
      const waitMs = before + intervalMs - MINUTE_MS - now();
      const isTooOften = waitMs > ROUNDING_MS;
      // Who was heard of last stands last.
      fullAt.delete(key);
      fullAt.set(key, isTooOften ? before : before + intervalMs);
      if (fullAt.size > mostViewers) fullAt.delete(fullAt.keys().next().value!);
      return isTooOften ? Math.ceil((waitMs - ROUNDING_MS) / 1000) : undefined;
    },
  };
}

/** The number of runs a minute that the environment asks for. Throws an InlayError for what is no whole number from 0 on. */
export function readViewerRuns(environment: Readonly<Record<string, string | undefined>>): number {
  const text = environment[VIEWER_RUNS_VARIABLE]?.trim();
  if (text === undefined || text === '') return USUAL_RUNS_PER_MINUTE;
  if (!/^\d{1,6}$/.test(text)) throw new InlayError(`${VIEWER_RUNS_VARIABLE} is ${JSON.stringify(text)}; it takes a whole number of runs a minute.`, { code: 'bad-setting', hint: '0 lets viewers run as often as they like.' });
  return Number(text);
}
