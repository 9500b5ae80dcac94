import type { QueryNode } from '@inlay/runtime/document';
import type { QuerySnapshot, RunCause, RunRecord } from '@inlay/runtime/queries';

/** When a query runs. */
export const RUN_WORDS: Readonly<Record<QueryNode['run'], string>> = {
  manual: 'When triggered',
  onLoad: 'On page load',
  automatic: 'On change',
  interval: 'At an interval',
};

/** What began a run, in a word or two. */
export const CAUSE_WORDS: Readonly<Record<RunCause, string>> = { load: 'On load', change: 'On change', interval: 'At an interval', trigger: 'By hand or by a step', tool: 'As a tool' };

/** How a run ended. */
export const STATUS_WORDS: Readonly<Record<RunRecord['status'], string>> = { success: 'Done', error: 'Failed', aborted: 'Stopped' };

const DOING_WORDS: Readonly<Record<QuerySnapshot['fetchStatus'], string>> = {
  idle: '', waiting: 'Waiting for its turn…', confirming: 'Waiting for an answer to its question…', fetching: 'Waiting for the first word…', streaming: 'Answering…', retrying: 'Trying again…', calling: 'Running tools…',
};

/** The one line about a run: what it is doing or how it ended, who answered, tokens, cost and time. */
export function describeRun(snapshot: QuerySnapshot): string {
  const { status, fetchStatus, source, usage, lastRun } = snapshot;
  const model = source === null ? '' : `${source.model} at ${source.resource}`;
  const ended = fetchStatus === 'idle' ? lastRun : null;
  const word = DOING_WORDS[fetchStatus] || (status === 'idle' ? '' : `${STATUS_WORDS[status]}${lastRun?.fromCache ? ', from before' : ''}`);
  return [word, source?.label ?? '', model, tokenWords(usage), costWords(usage), ended === null ? '' : timeWords(ended)].filter((part) => part !== '').join(' · ');
}

/** How many tokens went in and came out. */
export function tokenWords(usage: QuerySnapshot['usage']): string {
  return usage === null ? '' : `${usage.estimated ? 'about ' : ''}${usage.inputTokens} tokens in, ${usage.outputTokens} out`;
}

/** What a run cost, in US dollars; nothing where the price is not known. */
export function costWords(usage: QuerySnapshot['usage']): string {
  if (usage?.cost === undefined) return '';
  return usage.cost === 0 ? '$0' : usage.cost < 0.0001 ? 'under $0.0001' : `$${usage.cost.toFixed(usage.cost < 0.1 ? 4 : 2)}`;
}

/** How long the first piece took, where there was one, and the whole. */
export function timeWords({ firstPieceMs, durationMs }: RunRecord): string {
  return firstPieceMs === null ? secondWords(durationMs) : `first word ${secondWords(firstPieceMs)}, all ${secondWords(durationMs)}`;
}

function secondWords(milliseconds: number): string {
  return milliseconds < 1_000 ? `${Math.round(milliseconds)} ms` : `${(milliseconds / 1000).toFixed(1)} s`;
}
