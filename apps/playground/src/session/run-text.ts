import { IDLE_QUERY } from '@inlay/runtime/queries';
import type { KeptRun } from './query-runs.ts';

/** A run is kept over a reload with no more text than this; UTF-16 units. */
export const LONGEST_RUN = 200_000;

/** What the panel shows of a run; nothing else of it is kept. Keys are in none of these: `request` is what was sent before they are added. */
const SHOWN = ['status', 'data', 'rawData', 'partial', 'error', 'finished', 'usage', 'warnings', 'source', 'resolved', 'request', 'lastRun', 'toolCalls'] as const satisfies readonly (keyof KeptRun)[];
/** What is left of one that is too large. */
const MEASURED = ['status', 'finished', 'usage', 'source', 'lastRun'] as const satisfies readonly (keyof KeptRun)[];

/** A run as text to keep over a reload: what is shown of it, or what was measured where that is too large or no JSON. */
export function writeRun(run: KeptRun): string {
  const whole = textOf({ ...Object.fromEntries(SHOWN.map((member) => [member, run[member]])), request: withoutHeaders(run.request) });
  if (whole !== undefined && whole.length <= LONGEST_RUN && run.wasTooLarge !== true) return whole;
  return textOf({ ...Object.fromEntries(MEASURED.map((member) => [member, run[member]])), wasTooLarge: true }) ?? '';
}

/** The run in such a text; undefined where there is none, as where another version of Inlay wrote it. */
export function readRun(text: string): KeptRun | undefined {
  try {
    const value = JSON.parse(text) as Partial<KeptRun> | null;
    return typeof value?.lastRun?.startedAt === 'string' ? { ...IDLE_QUERY, ...value } : undefined;
  } catch {
    return undefined;
  }
}

/** Headers may say who somebody is, whatever they are called. */
function withoutHeaders(request: KeptRun['request']): KeptRun['request'] {
  if (request === null) return null;
  const { headers: _headers, ...options } = request.options;
  return { ...request, options };
}

/** Undefined where it is no JSON: what a transform makes may go in circles. */
function textOf(value: Readonly<Record<string, unknown>>): string | undefined {
  try {
    return JSON.stringify(value);
  } catch {
    return undefined;
  }
}
