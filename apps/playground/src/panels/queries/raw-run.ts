import type { QuerySnapshot } from '@inlay/runtime/queries';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { wantElement } from './result-elements.ts';

/** What was sent and what came back, each as a tree that can be copied; fetched and drawn when they are opened. */
export function rawRun(snapshot: QuerySnapshot): TemplateResult {
  return html`
    ${snapshot.request === null ? nothing : rawPart('Raw request', snapshot.request)}
    ${snapshot.lastRun === null || snapshot.isFetching ? nothing : rawPart('Raw response', responseOf(snapshot))}
  `;
}

function rawPart(title: string, value: unknown): TemplateResult {
  return html`<details class="raw" @toggle=${(event: Event) => open(event)}><summary>${title}</summary><inlay-json-view .value=${value} .label=${title}></inlay-json-view></details>`;
}

function open(event: Event): void {
  if ((event.currentTarget as HTMLDetailsElement).open) wantElement('json');
}

/** All that came back, and what was measured on the way. */
export function responseOf({ lastRun, status, rawData, partial, error, warnings, toolCalls, source, usage }: QuerySnapshot): Readonly<Record<string, unknown>> {
  return {
    status, model: source?.model ?? null, resource: source?.resource ?? null,
    startedAt: lastRun?.startedAt ?? null, firstPieceMs: lastRun?.firstPieceMs ?? null, durationMs: lastRun?.durationMs ?? null, retries: lastRun?.retries ?? 0, fromCache: lastRun?.fromCache ?? false,
    usage, warnings, toolCalls, answer: status === 'success' ? rawData : partial, error,
  };
}
