import type { QuerySnapshot } from '@inlay/runtime/queries';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { foundTable, isFound } from './found-table.ts';

/** What a run is doing or came back with: text, one muted line about it, what was dropped, and what went wrong. */
export function queryResultTemplate(snapshot: QuerySnapshot): TemplateResult {
  const { status, isFetching, data, partial, error, warnings, resolved, source } = snapshot;
  const text = partial ?? (isFetching ? null : data);
  return html`
    ${status === 'idle' && !isFetching ? html`<span class="muted">Not run yet.</span>` : html`<span class="muted" role="status">${describeRun(snapshot)}</span>`}
    ${warnings.map(({ option, reason }) => html`<span class="muted dropped"><del>${option}</del> ${reason}</span>`)}
    ${error === null || status === 'aborted' ? nothing : html`<p class="refusal" role="alert">${error.message}${error.hint === null ? '' : `\n${error.hint}`}</p>`}
    ${partial !== null && (status === 'error' || status === 'aborted') ? html`<span class="muted">Unfinished answer:</span>` : nothing}
    ${text === null || text === undefined ? nothing : isFound(text) ? foundTable(text) : html`<pre class="answer">${typeof text === 'string' ? text : JSON.stringify(text, null, 2)}</pre>`}
    ${resolved === null ? nothing : html`
      <details>
        <summary>${source === null ? 'Request as it was sent' : `Prompt as it was sent (about ${Math.ceil(resolved.prompt.length / 4)} tokens)`}</summary>
        ${resolved.system === null ? nothing : html`<p class="muted">System</p><pre>${resolved.system}</pre>`}
        ${source === null ? nothing : html`<p class="muted">Prompt</p>`}
        <pre>${resolved.prompt}</pre>
      </details>
    `}
  `;
}

function describeRun({ status, fetchStatus, source, usage, lastRun }: QuerySnapshot): string {
  const model = source === null ? '' : `${source.model} at ${source.resource}`;
  const tokens = usage === null ? '' : `${usage.inputTokens} tokens in, ${usage.outputTokens} out`;
  const time = fetchStatus !== 'idle' || lastRun === null ? '' : `${(lastRun.durationMs / 1000).toFixed(1)} s`;
  const doing = { idle: '', waiting: 'Waiting for its turn…', confirming: 'Waiting for an answer to its question…', fetching: 'Waiting for the first word…', streaming: 'Answering…', retrying: 'Trying again…' }[fetchStatus];
  const word = doing || { idle: '', success: lastRun?.fromCache ? 'Done, from before' : 'Done', error: 'Failed', aborted: 'Stopped' }[status];
  return [word, source?.label ?? '', model, tokens, time].filter((part) => part !== '').join(' · ');
}
