import { tokensOf } from '@inlay/runtime/ai';
import type { QuerySnapshot, ResolvedInputs, ToolRun } from '@inlay/runtime/queries';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { answerView } from './answer-view.ts';
import { viewOf } from './result-shape.ts';
import type { ResultShape, ResultView } from './result-shape.ts';
import { describeRun } from './run-words.ts';

/** An answer and how it is looked at. */
export interface Shown {
  /** Undefined where there is no answer. */
  readonly shape: ResultShape | undefined;
  readonly chosen: ResultView | undefined;
  /** What it is called by who cannot see it. */
  readonly label: string;
}

/** What a run is doing or came back with: one muted line about it, what was dropped, what went wrong, and the answer, looked at as was chosen. */
export function queryResultTemplate(snapshot: QuerySnapshot, { shape, chosen, label }: Shown): TemplateResult {
  const { status, isFetching, partial, error, warnings, toolCalls } = snapshot;
  return html`
    ${status === 'idle' && !isFetching ? html`<span class="muted">Not run yet.</span>` : html`<span class="muted" role="status">${describeRun(snapshot)}</span>`}
    ${warnings.map(({ option, reason }) => html`<span class="muted dropped"><del>${option}</del> ${reason}</span>`)}
    ${toolCalls.length === 0 ? nothing : html`<ol class="calls" aria-label="Calls of tools">${toolCalls.map(toolCallTemplate)}</ol>`}
    ${error === null || status === 'aborted' ? nothing : html`<p class="refusal" role="alert">${error.message}${error.hint === null ? '' : `\n${error.hint}`}</p>`}
    ${partial !== null && (status === 'error' || status === 'aborted') ? html`<span class="muted">Unfinished answer:</span>` : nothing}
    ${shape !== undefined ? answerView(shape, viewOf(shape, chosen), label) : status === 'success' && !isFetching ? html`<span class="muted">Nothing came back.</span>` : nothing}
  `;
}

/** The answer, or as much of it as there is; undefined where there is none. */
export function answerOf({ partial, isFetching, data, progress }: QuerySnapshot): unknown {
  const answer = partial ?? (isFetching && progress === null ? null : data);
  return answer ?? undefined;
}

/** What was asked, with its templates filled in, and the conversation before it; open where two runs are compared. */
export function promptTemplate({ resolved, source, request, usage }: QuerySnapshot, isOpen: boolean): TemplateResult | typeof nothing {
  if (resolved === null) return nothing;
  const messages = messagesIn(request);
  return html`
    <details ?open=${isOpen}>
      <summary>${source === null ? 'Request as it was sent' : `Prompt as it was sent (${sentTokens({ resolved, usage, messages })})`}</summary>
      ${resolved.system === null ? nothing : html`<p class="muted">System</p><pre>${resolved.system}</pre>`}
      ${messages.map(({ role, text }) => html`<p class="muted">${role}</p><pre>${text}</pre>`)}
      ${resolved.prompt === '' && messages.length > 0 ? nothing : html`${source === null ? nothing : html`<p class="muted">Prompt</p>`}<pre>${resolved.prompt}</pre>`}
    </details>
  `;
}

/** A message of a conversation that was sent. */
interface SentMessage {
  /** As a title: "User". */
  readonly role: string;
  readonly text: string;
}

/** The conversation that a request carries. What is no message is left out here; the raw request has it. */
function messagesIn(request: QuerySnapshot['request']): readonly SentMessage[] {
  const messages = request?.options['messages'];
  return !Array.isArray(messages) ? [] : (messages as readonly unknown[]).flatMap((message) => {
    if (typeof message !== 'object' || message === null) return [];
    const { role, content } = message as { readonly role?: unknown; readonly content?: unknown };
    const name = typeof role === 'string' && role !== '' ? role : 'message';
    return [{ role: name.charAt(0).toUpperCase() + name.slice(1), text: shown(content ?? '') }];
  });
}

/** How many tokens went in: as the model counted them, or else about as many as the words are. */
function sentTokens({ resolved, usage, messages }: { readonly resolved: ResolvedInputs; readonly usage: QuerySnapshot['usage']; readonly messages: readonly SentMessage[] }): string {
  if (usage !== null) return `${usage.estimated ? 'about ' : ''}${usage.inputTokens} tokens`;
  const length = [resolved.system ?? '', resolved.prompt, ...messages.map(({ text }) => text)].reduce((sum, text) => sum + text.length, 0);
  return `about ${tokensOf(length)} tokens`;
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
