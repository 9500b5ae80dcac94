/** How far a run over rows has come: rows that ended, how many of those failed, and all. */
export interface BatchCount {
  readonly done: number;
  readonly failed: number;
  readonly total: number;
}

/** What can be done with a run over rows. */
export type BatchWish = 'run' | 'stop' | 'resume' | 'retry';

/** Whole numbers that make sense together, from whatever was given. */
export function readBatchCount(value: unknown): BatchCount {
  const { done, failed, total } = (typeof value === 'object' && value !== null ? value : {}) as Readonly<Record<string, unknown>>;
  const all = whole(total, Number.MAX_SAFE_INTEGER);
  const ended = whole(done, all);
  return { done: ended, failed: whole(failed, ended), total: all };
}

/** What can be done now: stop what runs; go on with what was stopped; ask again for what failed; else begin. */
export function batchWishes({ done, failed, total }: BatchCount, isRunning: boolean): readonly BatchWish[] {
  if (isRunning) return ['stop'];
  const wishes: readonly BatchWish[] = [...(done > 0 && done < total ? ['resume' as const] : []), ...(failed > 0 ? ['retry' as const] : [])];
  return wishes.length > 0 ? [...wishes, 'run'] : ['run'];
}

function whole(value: unknown, most: number): number {
  const number = Math.floor(Number(value));
  return Number.isFinite(number) ? Math.min(Math.max(0, number), most) : 0;
}
