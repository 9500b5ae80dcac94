import type { QueryNode } from '../document/index.ts';
import type { QueryContext } from './query.ts';
import type { Listening } from './query-run.ts';
import { attemptOf } from './query-work.ts';
import type { QueryWork } from './query-work.ts';
import { runRequest } from './run-request.ts';
import type { RoundsEnd } from './run-tool-rounds.ts';
import { appTools } from './tool-run.ts';
import type { ToolRun } from './tool-run.ts';

/** How long a run may take when its query does not say; of one with tools, each question to the model. */
export const DEFAULT_TIMEOUT_MS = 60_000;

/** Who asks, and who is told. */
export interface Asking extends Listening {
  readonly query: string;
  readonly node: QueryNode;
  readonly context: QueryContext;
  readonly signal: AbortSignal;
  /** The queries that this one is a tool of. */
  readonly above: readonly string[];
  readonly onRetry: () => void;
  readonly onCalls: (calls: readonly ToolRun[]) => void;
}

/** Asks a model that may call tools of the app until it answers; anything else once. Never rejects. */
export async function askWork(work: QueryWork, asking: Asking): Promise<RoundsEnd> {
  const { query, context, signal, above, onEvent, onRound = () => undefined, onCalls } = asking;
  const tools = work.kind === 'ai' ? appTools(work.request.options.tools) : work.kind === 'released' ? appTools(work.tools) : undefined;
  if (tools === undefined || tools.size === 0) return { result: await askOnce(work, asking, onEvent), turns: [] };
  // Loaded when a model is first given tools.
  const { runToolRounds, workInRound } = await import('./run-tool-rounds.ts');
  return runToolRounds({
    tools, signal, onEvent, onRound, onCalls,
    ask: (round, turns, listener) => askOnce(workInRound(work, round, turns), asking, listener),
    callTool: (tool, call) => context.callTool(query, tool, call, { signal, above: [...above, query] }),
  });
}

/** True while a tool runs, or waits to. */
export function isCalling(calls: readonly ToolRun[]): boolean {
  return calls.some(({ status }) => status === 'waiting' || status === 'running');
}

function askOnce(work: QueryWork, { query, node, context, signal, onRetry }: Asking, onEvent: Listening['onEvent']): ReturnType<typeof runRequest> {
  const { timeoutMs = DEFAULT_TIMEOUT_MS, retries = 0 } = node;
  return runRequest({ clock: context.clock, timeoutMs, retries, signal, onRetry, attempt: attemptOf(work, context, { query, onEvent }) });
}
