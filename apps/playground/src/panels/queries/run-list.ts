import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { KeptRun } from '../../session/query-runs.ts';
import { CAUSE_WORDS, STATUS_WORDS, timeWords, tokenWords } from './run-words.ts';

/** The last runs, the newest first; the one that is chosen is pressed, and pressed again it is let go. */
export function runList(runs: readonly KeptRun[], chosen: KeptRun | undefined, choose: (run: KeptRun | undefined) => void): TemplateResult | typeof nothing {
  if (runs.length === 0) return nothing;
  return html`
    <details class="runs" ?open=${chosen !== undefined}>
      <summary>Last runs (${runs.length})</summary>
      <ol aria-label="Last runs">${runs.map((run) => html`<li><button type="button" class="run" aria-pressed=${run === chosen} @click=${() => choose(run === chosen ? undefined : run)}>${runLine(run)}</button></li>`)}</ol>
    </details>
  `;
}

function runLine({ lastRun, usage }: KeptRun): TemplateResult | typeof nothing {
  if (lastRun === null) return nothing;
  const { status, cause, startedAt } = lastRun;
  return html`
    <span class="dot ${status === 'aborted' ? 'idle' : status}"></span>
    <time datetime=${startedAt}>${clockTime(startedAt)}</time>
    <span>${STATUS_WORDS[status]}</span>
    <span class="muted">${[CAUSE_WORDS[cause], timeWords(lastRun), tokenWords(usage)].filter(Boolean).join(' · ')}</span>
  `;
}

/** The time of day of a run, to the second. */
export function clockTime(at: string): string {
  return new Date(at).toLocaleTimeString('en-GB');
}
