import type { QueryViewState } from '@inlay/runtime/component';
import type { Localize } from '../element/localize.ts';

/** One muted line about a run: what it does, who answers, tokens, time. Empty before the first run. */
export function describeRun({ status, model, usage, durationMs }: QueryViewState, localize: Localize): string {
  const time = durationMs === null ? '' : `${localize.number(durationMs / 1000, { minimumFractionDigits: 1, maximumFractionDigits: 1 })} s`;
  return [statusWords(status, localize), model ?? '', usage === null ? '' : tokenWords(usage, localize), time].filter((part) => part !== '').join(' · ');
}

function statusWords(status: QueryViewState['status'], localize: Localize): string {
  switch (status) {
    case 'running': return localize('Waiting for the first word…');
    case 'streaming': return localize('Answering…');
    case 'error': return localize('Failed');
    case 'aborted': return localize('Stopped');
    default: return '';
  }
}

function tokenWords({ inputTokens, outputTokens, estimated }: NonNullable<QueryViewState['usage']>, localize: Localize): string {
  const count = inputTokens + outputTokens;
  return estimated ? localize.plural('about {count} token', 'about {count} tokens', { count }) : localize.plural('{count} token', '{count} tokens', { count });
}
