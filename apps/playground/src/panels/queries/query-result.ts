import { tokensOf } from '@inlay/runtime/ai';
import type { QuerySnapshot, ToolRun } from '@inlay/runtime/queries';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { foundTable, isFound } from './found-table.ts';

/** What a run is doing or came back with: text, one muted line about it, what was dropped, and what went wrong. */
export function queryResultTemplate(snapshot: QuerySnapshot): TemplateResult {
  const { status, isFetching, data, partial, error, warnings, resolved, source, toolCalls } = snapshot;
  const text = partial ?? (isFetching ? null : data);
  return html`
    ${status === 'idle' && !isFetching ? html`<span class="muted">Not run yet.</span>` : html`<span class="muted" role="status">${describeRun(snapshot)}</span>`}
    ${warnings.map(({ option, reason }) => html`<span class="muted dropped"><del>${option}</del> ${reason}</span>`)}
    ${toolCalls.length === 0 ? nothing : html`<ol class="calls" aria-label="Calls of tools">${toolCalls.map(toolCallTemplate)}</ol>`}
    ${error === null || status === 'aborted' ? nothing : html`<p class="refusal" role="alert">${error.message}${error.hint === null ? '' : `\n${error.hint}`}</p>`}
    ${partial !== null && (status === 'error' || status === 'aborted') ? html`<span class="muted">Unfinished answer:</span>` : nothing}
    ${text === null || text === undefined ? nothing : isFound(text) ? foundTable(text) : html`<pre class="answer">${typeof text === 'string' ? text : JSON.stringify(text, null, 2)}</pre>`}
    ${resolved === null ? nothing : html`
      <details>
        <summary>${source === null ? 'Request as it was sent' : `Prompt as it was sent (about ${tokensOf(resolved.prompt.length)} tokens)`}</summary>
        ${resolved.system === null ? nothing : html`<p class="muted">System</p><pre>${resolved.system}</pre>`}
        ${source === null ? nothing : html`<p class="muted">Prompt</p>`}
        <pre>${resolved.prompt}</pre>
      </details>
    `}
  `;
}

const CALL_WORDS: Readonly<Record<ToolRun['status'], string>> = { waiting: 'Waiting', running: 'Running', success: 'Gave', error: 'Failed' };

/** A call that the model made: what, with what, and what came of it. */
function toolCallTemplate({ name, arguments: given, status, data, error }: ToolRun): TemplateResult {
  const gave = status === 'error' ? (error?.message ?? '') : status === 'success' ? shown(data) : '';
  return html`
    <li>
      <details>
        <summary><span class="dot ${status === 'waiting' ? 'idle' : status}"></span><code>${name}(${Object.values(given).map((value) => JSON.stringify(value)).join(', ')})</code> <span class="muted">${CALL_WORDS[status]}</span></summary>
        <p class="muted">Arguments</p><pre>${JSON.stringify(given, null, 2)}</pre>
        ${gave === '' ? nothing : html`<p class="muted">${CALL_WORDS[status]}</p><pre>${gave}</pre>`}
      </details>
    </li>
  `;
}

function shown(value: unknown): string {
  return typeof value === 'string' ? value : (JSON.stringify(value, null, 2) ?? '');
}

function describeRun({ status, fetchStatus, source, usage, lastRun }: QuerySnapshot): string {
  const model = source === null ? '' : `${source.model} at ${source.resource}`;
  const tokens = usage === null ? '' : `${usage.inputTokens} tokens in, ${usage.outputTokens} out`;
  const time = fetchStatus !== 'idle' || lastRun === null ? '' : `${(lastRun.durationMs / 1000).toFixed(1)} s`;
  const doing = { idle: '', waiting: 'Waiting for its turn…', confirming: 'Waiting for an answer to its question…', fetching: 'Waiting for the first word…', streaming: 'Answering…', retrying: 'Trying again…', calling: 'Running tools…' }[fetchStatus];
  const word = doing || { idle: '', success: lastRun?.fromCache ? 'Done, from before' : 'Done', error: 'Failed', aborted: 'Stopped' }[status];
  return [word, source?.label ?? '', model, tokens, time].filter((part) => part !== '').join(' · ');
}
