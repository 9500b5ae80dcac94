import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { ReleasePlan } from '../../api/release-types.ts';
import { timeWords } from './move-words.ts';

/** So many that have ended are shown. */
const ENDED_SHOWN = 5;

/** What is planned, what failed and why, and what was planned before. */
export function plansTemplate(plans: readonly ReleasePlan[], cancel: (id: string) => void): TemplateResult | typeof nothing {
  if (plans.length === 0) return nothing;
  const waiting = plans.filter(({ state }) => state.status === 'waiting').toReversed();
  const ended = plans.filter(({ state }) => state.status !== 'waiting').slice(0, ENDED_SHOWN);
  return html`
    <section aria-label="Planned">
      <h3>Planned</h3>
      <ul>${waiting.map((plan) => html`
        <li class="plan"><span>${plan.version} goes ${placeOf(plan)} at <time datetime=${plan.due}>${timeWords(plan.due)}</time>.</span>
          <span class="ways"><button class="link" type="button" @click=${() => cancel(plan.id)}>Cancel</button></span></li>`)}
        ${ended.map((plan) => html`<li class="plan ${plan.state.status}">${endWords(plan)}</li>`)}
      </ul>
    </section>
  `;
}

function endWords(plan: ReleasePlan): string {
  const { version, state, due } = plan;
  if (state.status === 'failed') return `${version} did not go ${placeOf(plan)}: ${state.reason ?? ''}`;
  return state.status === 'cancelled' ? `${version} was to go ${placeOf(plan)} at ${timeWords(due)}; cancelled.` : `${version} went ${placeOf(plan)} at ${timeWords(due)}, as planned.`;
}

function placeOf({ environment }: ReleasePlan): string {
  return environment === 'live' ? 'live' : 'to staging';
}
