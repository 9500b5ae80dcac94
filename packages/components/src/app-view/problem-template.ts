import type { Problem } from '@inlay/runtime/problem';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { Localize } from '../element/localize.ts';
import { sayFailure } from '../element/say-failure.ts';

/** What this folder says by itself, in the language of the place already. */
const OWN_CODES = ['document-unreachable', 'elements-unreachable'];

/** What a server's refusal of a document means. */
const KINDS: Readonly<Record<string, string>> = { 'document-denied': 'denied', 'document-missing': 'missing', 'document-rate': 'rate', 'document-server': 'server', 'document-refused': 'request' };

/** A problem as a reader needs it: what, where, the line with a caret, and what to do. In another language than English, what it means comes first. */
export function problemTemplate(problem: Problem, place: string, localize: Localize): TemplateResult {
  const { message, code, frame } = problem;
  const { what, hint, detail } = sayFailure({ kind: KINDS[code], message, hint: problem.hint, isOwn: OWN_CODES.includes(code) }, localize);
  return html`
    <div class="problem ${problem.severity}" part="problem" role=${problem.severity === 'error' ? 'alert' : nothing}>
      <p class="what">${what}</p>
      ${detail === undefined ? nothing : html`<p class="detail" lang="en">${detail}</p>`}
      ${frame === undefined ? nothing : html`<pre class="frame" part="problem-frame">${frame}</pre>`}
      ${hint === undefined ? nothing : html`<p class="hint">${hint}</p>`}
      <p class="where" part="problem-place">${place}</p>
    </div>
  `;
}
