import type { QueryViewState } from '@inlay/runtime/component';

/** One muted line about a run: what it does, who answers, tokens, time. Empty before the first run. */
export function describeRun({ status, model, usage, durationMs }: QueryViewState): string {
  const word = { idle: '', running: 'Waiting for the first word…', streaming: 'Answering…', success: '', error: 'Failed', aborted: 'Stopped' }[status];
  const tokens = usage === null ? '' : `${usage.estimated ? 'about ' : ''}${usage.inputTokens + usage.outputTokens} tokens`;
  const time = durationMs === null ? '' : `${(durationMs / 1000).toFixed(1)} s`;
  return [word, model ?? '', tokens, time].filter((part) => part !== '').join(' · ');
}
