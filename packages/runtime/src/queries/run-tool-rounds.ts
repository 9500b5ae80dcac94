import { addUsage, AiError } from '../ai/index.ts';
import type { AiEvent, SealedReasoning, ToolCall, Usage } from '../ai/index.ts';
import { aborted } from './attempts.ts';
import type { QueryWork } from './query-work.ts';
import { MAX_TOOL_ROUNDS, requestInRound } from './request-in-round.ts';
import type { RunResult } from './attempts.ts';
import type { AppTool, ToolRun } from './tool-run.ts';

/** No round may hold more calls. */
export const MAX_CALLS_A_ROUND = 32;
/** What a call gives is told to the model up to so many UTF-16 units. */
export const MAX_TOOL_RESULT_LENGTH = 100_000;

/** What the rounds are made of. */
export interface ToolRounds {
  readonly tools: ReadonlyMap<string, AppTool>;
  readonly signal: AbortSignal;
  /** Asks the model once, in this round, counted from 0, after these turns. `onEvent` gets what comes but an error. */
  readonly ask: (round: number, turns: readonly unknown[], onEvent: (event: AiEvent) => void) => Promise<RunResult>;
  readonly callTool: (tool: AppTool, call: ToolCall) => Promise<RunResult>;
  readonly onEvent: (event: AiEvent) => void;
  /** A round begins after calls were made; what was said before them is no part of the answer. */
  readonly onRound: () => void;
  /** All calls so far, whenever one of them changes. */
  readonly onCalls: (calls: readonly ToolRun[]) => void;
}

/** How the rounds ended: with the answer, and what was said and done on the way to it, in the form that `messages` takes. */
export interface RoundsEnd {
  readonly result: RunResult;
  readonly turns: readonly unknown[];
}

/** What a model said with its calls. */
interface Called {
  readonly text: string;
  readonly toolCalls: readonly ToolCall[];
  readonly reasoning?: readonly SealedReasoning[];
}

/**
 * Asks a model, runs the tools that it calls, those of one round at once, and tells it what they gave, until it answers.
 * A tool that fails is told to the model, too, which may do better. A round that calls a tool which the app does not run
 * ends them: its calls are the answer. Never rejects.
 */
export async function runToolRounds(rounds: ToolRounds): Promise<RoundsEnd> {
  const { tools, signal, ask, onEvent, onRound } = rounds;
  const log = createLog(rounds);
  const turns: unknown[] = [];
  let spent: Usage | undefined;
  for (let round = 0; ; round += 1) {
    const before = spent;
    const result = await ask(round, turns, (event) => {
      if (event.type !== 'usage') return onEvent(event);
      spent = before === undefined ? event.usage : addUsage(before, event.usage);
      onEvent({ type: 'usage', usage: spent });
    });
    const called = 'data' in result ? calledIn(result.data) : undefined;
    if (called === undefined) return { result, turns };
    if (!called.toolCalls.every(({ name }) => tools.has(name))) return { result, turns };
    const fault = faultOf(called, round);
    if (fault !== undefined) return { result: { error: fault.data }, turns };
    const results = await log.run(called.toolCalls);
    if (signal.aborted) return { result: { error: aborted() }, turns };
    turns.push({ role: 'assistant', content: called.text, toolCalls: called.toolCalls, ...(called.reasoning === undefined ? {} : { reasoning: called.reasoning }) });
    for (const [index, { id, name }] of called.toolCalls.entries()) turns.push({ role: 'tool', callId: id, name, ...told(results[index]!) });
    onRound();
  }
}

/** The same work in a round. Whoever serves a released app sees by the turns which one it is. */
export function workInRound(work: QueryWork, round: number, turns: readonly unknown[]): QueryWork {
  if (round === 0) return work;
  if (work.kind === 'released') return { ...work, request: { ...work.request, turns: [...turns] } };
  return work.kind === 'ai' ? { ...work, request: requestInRound(work.request, round, turns) } : work;
}

function calledIn(data: unknown): Called | undefined {
  return typeof data === 'object' && data !== null && 'toolCalls' in data && Array.isArray(data.toolCalls) ? (data as Called) : undefined;
}

function faultOf({ toolCalls }: Called, round: number): AiError | undefined {
  if (round >= MAX_TOOL_ROUNDS) return new AiError('protocol', `The model called tools in ${MAX_TOOL_ROUNDS} rounds and still does not answer.`, { hint: 'Say in the system message when it is to stop, or give it fewer tools.' });
  if (toolCalls.length > MAX_CALLS_A_ROUND) return new AiError('protocol', `The model made ${toolCalls.length} calls of tools at once; at most ${MAX_CALLS_A_ROUND} are run.`, { hint: 'Ask for less at a time.' });
  return undefined;
}

/** Runs calls, and keeps how each one stands. */
function createLog({ tools, signal, callTool, onCalls }: ToolRounds): { run(calls: readonly ToolCall[]): Promise<readonly RunResult[]> } {
  const runs: ToolRun[] = [];
  const set = (at: number, change: Partial<ToolRun>): void => {
    runs[at] = { ...runs[at]!, ...change };
    onCalls([...runs]);
  };
  // One question at a time: a person cannot answer several.
  let asking: Promise<unknown> = Promise.resolve();
  const runCall = async (call: ToolCall, at: number): Promise<RunResult> => {
    const tool = tools.get(call.name)!;
    const turn = tool.confirm === undefined ? Promise.resolve() : asking;
    const pending = turn.then(() => {
      if (signal.aborted) return { error: aborted() };
      set(at, { status: 'running' });
      return callTool(tool, call);
    });
    if (tool.confirm !== undefined) asking = pending;
    const result = await orStopped(pending, signal);
    set(at, 'data' in result ? { status: 'success', data: result.data } : { status: 'error', error: result.error });
    return result;
  };
  return {
    run(calls) {
      const first = runs.length;
      runs.push(...calls.map(({ id, name, arguments: given }): ToolRun => ({ id, name, arguments: given, status: 'waiting', data: null, error: null })));
      onCalls([...runs]);
      return Promise.all(calls.map((call, index) => runCall(call, first + index)));
    },
  };
}

/** A tool that does not notice that it was stopped holds nobody up. */
function orStopped(pending: Promise<RunResult>, signal: AbortSignal): Promise<RunResult> {
  return new Promise((resolve, reject) => {
    const stop = (): void => resolve({ error: aborted() });
    signal.addEventListener('abort', stop, { once: true });
    pending.then(resolve, reject).finally(() => signal.removeEventListener('abort', stop));
    if (signal.aborted) stop();
  });
}

/** A result as the model reads it. */
function told(result: RunResult): { readonly content: string; readonly isError?: boolean } {
  if ('error' in result) return { content: [result.error.message, result.error.hint ?? ''].join(' ').trim(), isError: true };
  const text = typeof result.data === 'string' ? result.data : (JSON.stringify(result.data ?? null) ?? 'null');
  return { content: text.length <= MAX_TOOL_RESULT_LENGTH ? text : `${text.slice(0, MAX_TOOL_RESULT_LENGTH)}\n(cut: ${text.length} characters)` };
}
