import { html } from 'lit';
import type { TemplateResult } from 'lit';
import { circleAlert, icon } from '../element/icons.ts';
import type { Localize, Sentence } from '../element/localize.ts';

/** Why files were refused, a sentence each, said as they appear. Part: `problem`. */
export function fileProblemsTemplate(problems: readonly Sentence[], localize: Localize): TemplateResult {
  return html`
    <div class="problems" id="problems" aria-live="polite">
      ${problems.map((problem) => html`<p class="error" part="problem">${icon(circleAlert)}<span>${localize.message(problem)}</span></p>`)}
    </div>
  `;
}
