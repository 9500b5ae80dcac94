import type { Problem } from '@inlay/runtime/problem';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';

/** A problem as a reader needs it: what, where, the line with a caret, and what to do. */
export function problemTemplate(problem: Problem, place: string): TemplateResult {
  return html`
    <div class="problem ${problem.severity}" part="problem" role=${problem.severity === 'error' ? 'alert' : nothing}>
      <p class="what">${problem.message}</p>
      ${problem.frame === undefined ? nothing : html`<pre class="frame">${problem.frame}</pre>`}
      ${problem.hint === undefined ? nothing : html`<p class="hint">${problem.hint}</p>`}
      <p class="where">${place}</p>
    </div>
  `;
}
