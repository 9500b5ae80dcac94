import type { CDPSession } from 'playwright-core';

/** What a browser tells of one thing that ran, or of a thread. */
export interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  /** Microseconds of the thread's own time. */
  readonly tdur?: number;
  readonly args: { readonly name?: string };
}

/** The tasks of the page's main thread while something is done, in milliseconds by the thread's own clock: what else the machine does is not in them. */
export async function threadTasks(session: CDPSession, work: () => Promise<unknown>): Promise<readonly number[]> {
  const events: TraceEvent[] = [];
  const collect = ({ value }: { readonly value: readonly unknown[] }): void => void events.push(...(value as readonly TraceEvent[]));
  session.on('Tracing.dataCollected', collect as (event: unknown) => void);
  await session.send('Tracing.start', { transferMode: 'ReportEvents', traceConfig: { includedCategories: ['toplevel', '__metadata'] } });
  await work();
  const complete = new Promise((resolve) => session.once('Tracing.tracingComplete', resolve));
  await session.send('Tracing.end');
  await complete;
  session.off('Tracing.dataCollected', collect as (event: unknown) => void);
  return tasksOf(events);
}

/** Milliseconds of the longest of them. */
export async function longestTask(session: CDPSession, work: () => Promise<unknown>): Promise<number> {
  return Math.max(...(await threadTasks(session, work)));
}

/** Milliseconds of each task of main threads of pages. Throws where there is none: a browser that says nothing has not been measured. */
export function tasksOf(events: readonly TraceEvent[]): readonly number[] {
  const threads = new Set(events.filter(({ name, args }) => name === 'thread_name' && args.name === 'CrRendererMain').map(threadOf));
  const tasks = events.filter((event) => event.ph === 'X' && event.name.endsWith('RunTask') && threads.has(threadOf(event)));
  if (tasks.length === 0) throw new Error('The browser told of no task.');
  return tasks.map(({ tdur = 0 }) => tdur / 1000);
}

function threadOf({ pid, tid }: TraceEvent): string {
  return `${pid}:${tid}`;
}
