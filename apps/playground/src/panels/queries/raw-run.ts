import type { QuerySnapshot } from '@inlay/runtime/queries';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { wantElement } from './result-elements.ts';

/** Which of the two are open, and who is told that one was opened or closed. */
export interface OpenParts {
  readonly has: (title: string) => boolean;
  readonly toggle: (title: string, isOpen: boolean) => void;
}

/** What was sent and what came back, each as a tree that can be copied; drawn while they are open only. */
export function rawRun(snapshot: QuerySnapshot, open: OpenParts): TemplateResult {
  return html`
    ${snapshot.request === null ? nothing : rawPart('Raw request', snapshot.request, open)}
    ${snapshot.lastRun === null || snapshot.isFetching ? nothing : rawPart('Raw response', responseOf(snapshot), open)}
  `;
}

function rawPart(title: string, value: unknown, { has, toggle }: OpenParts): TemplateResult {
  if (has(title)) wantElement('json');
  return html`
    <details class="raw" ?open=${has(title)} @toggle=${(event: Event) => toggle(title, (event.currentTarget as HTMLDetailsElement).open)}>
      <summary>${title}</summary>
      ${has(title) ? html`<inlay-json-view .value=${value} .label=${title}></inlay-json-view>` : nothing}
    </details>
  `;
}

/** All that came back, and what was measured on the way. */
export function responseOf({ lastRun, status, rawData, partial, error, warnings, toolCalls, source, usage }: QuerySnapshot): Readonly<Record<string, unknown>> {
  return {
    status, model: source?.model ?? null, resource: source?.resource ?? null,
    startedAt: lastRun?.startedAt ?? null, firstPieceMs: lastRun?.firstPieceMs ?? null, durationMs: lastRun?.durationMs ?? null, retries: lastRun?.retries ?? 0, fromCache: lastRun?.fromCache ?? false,
    usage, warnings, toolCalls, answer: status === 'success' ? rawData : partial, error,
  };
}
