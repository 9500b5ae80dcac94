import type { RunResult } from './attempts.ts';
import type { Run } from './query-run.ts';
import type { QuerySnapshot, RunRecord } from './query-state.ts';

/** What a query says of a run that ended at `now`, in milliseconds since 1970. */
export function recordRun({ id, cause, retries, fromCache, startedAt, firstPieceAt }: Run, result: RunResult, { now, snapshot }: { readonly now: number; readonly snapshot: QuerySnapshot }): Partial<QuerySnapshot> {
  const { usage, source, warnings, runs } = snapshot;
  const status = 'data' in result ? 'success' : result.error.kind === 'aborted' ? 'aborted' : 'error';
  const firstPieceMs = firstPieceAt === undefined ? null : firstPieceAt - startedAt;
  const lastRun: RunRecord = { id, cause, status, startedAt: new Date(startedAt).toISOString(), durationMs: now - startedAt, firstPieceMs, usage, source, warnings, retries, fromCache };
  return { status, finished: new Date(now).toISOString(), lastRun, runs: runs + 1 };
}

/** What an answer adds to the conversation, behind the calls that came before it. */
export function saidBy(messages: readonly unknown[], answer: unknown): readonly unknown[] {
  if (typeof answer === 'string') return [...messages, { role: 'assistant', content: answer }];
  if (typeof answer !== 'object' || answer === null || !('toolCalls' in answer)) return messages;
  const { text, ...called } = answer as { readonly text?: unknown };
  return [...messages, { role: 'assistant', content: text, ...called }];
}
