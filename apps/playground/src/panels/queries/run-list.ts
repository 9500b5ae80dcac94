import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { KeptRun } from '../../session/query-runs.ts';
import { CAUSE_WORDS, STATUS_WORDS, timeWords, tokenWords } from './run-words.ts';

/** The last runs, the newest first; the one that is chosen is pressed, and pressed again it is let go. They can be forgotten. */
export function runList(runs: readonly KeptRun[], chosen: KeptRun | undefined, { choose, forget }: { readonly choose: (run: KeptRun | undefined) => void; readonly forget: () => void }): TemplateResult | typeof nothing {
  if (runs.length === 0) return nothing;
  return html`
    <details class="runs" ?open=${chosen !== undefined}>
      <summary>Last runs (${runs.length})</summary>
      <ol aria-label="Last runs">${runs.map((run) => html`<li><button type="button" class="run" aria-pressed=${run === chosen} @click=${() => choose(run === chosen ? undefined : run)}>${runLine(run)}</button></li>`)}</ol>
      <p class="muted kept">They are kept in this browser. <button type="button" class="button plain" @click=${forget}>Forget them</button></p>
    </details>
  `;
}

function runLine({ lastRun, usage, wasTooLarge }: KeptRun): TemplateResult | typeof nothing {
  if (lastRun === null) return nothing;
  const { status, cause, startedAt } = lastRun;
  return html`
    <span class="dot ${status === 'aborted' ? 'idle' : status}"></span>
    <time datetime=${startedAt}>${clockTime(startedAt)}</time>
    <span>${STATUS_WORDS[status]}</span>
    <span class="muted">${[CAUSE_WORDS[cause], timeWords(lastRun), tokenWords(usage), wasTooLarge === true ? 'too large to be kept whole' : ''].filter(Boolean).join(' · ')}</span>
  `;
}

/** The time of day of a run, to the second, with its day where that is not today. */
export function clockTime(at: string): string {
  const [date, today] = [new Date(at), new Date()];
  const time = date.toLocaleTimeString('en-GB');
  return date.toDateString() === today.toDateString() ? time : `${date.toLocaleDateString('en-GB', { day: 'numeric', month: 'short' })}, ${time}`;
}
