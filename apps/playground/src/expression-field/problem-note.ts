import type { Problem } from '@inlay/runtime/problem';
import { css, html, nothing } from 'lit';
import type { TemplateResult } from 'lit';

/** A problem where it stands: what is wrong, the line with a caret, and what to do. Nothing when there is none. */
export function problemNote(problem: Problem | undefined): TemplateResult | typeof nothing {
  if (problem === undefined) return nothing;
  return html`
    <div class="problem ${problem.severity}">
      <p>${problem.message}</p>
      ${problem.frame === undefined ? nothing : html`<pre tabindex="0" aria-label="Where">${problem.frame}</pre>`}
      ${problem.hint === undefined ? nothing : html`<p class="hint">${problem.hint}</p>`}
    </div>
  `;
}

/** How a problem note looks. */
export const problemNoteStyles = css`
  .problem {
    display: flex;
    flex-direction: column;
    gap: var(--_space-4);
    font-size: var(--_size-small);
    color: var(--_danger);
    overflow-wrap: anywhere;
  }

  .problem.warning {
    color: var(--_warning);
  }

  .problem p,
  .problem pre {
    margin: 0;
  }

  .problem pre {
    padding: var(--_space-4) var(--_space-8);
    border-radius: var(--_radius-control);
    background: var(--_danger-soft);
    color: var(--_text);
    font-family: var(--_font-mono);
    font-size: var(--_size-tiny);
    line-height: var(--_leading-interface);
    overflow-x: auto;
  }

  .problem.warning pre {
    background: var(--_warning-soft);
  }

  .problem .hint {
    color: var(--_text-muted);
  }
`;
