import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import X from 'lucide/dist/esm/icons/x.mjs';
import { icon } from '../icon.ts';
import type { IndexJob, IndexJobs } from './index-jobs.ts';

/** Files on their way into a base: how far each is, a way to stop it, and why one failed. */
export function jobList(jobs: IndexJobs): TemplateResult | typeof nothing {
  const { list } = jobs;
  if (list.length === 0) return nothing;
  return html`
    <div class="jobs">
      <div class="bar"><span class="muted" role="status">${summaryOf(list)}</span>
        ${jobs.isBusy
          ? html`<button class="button" type="button" @click=${() => jobs.stopAll()}>Stop all</button>`
          : html`<button class="button plain" type="button" @click=${() => jobs.clear()}>Clear</button>`}
      </div>
      <ul>${list.map((job) => html`<li>${jobItem(job, jobs)}</li>`)}</ul>
    </div>
  `;
}

function jobItem(job: IndexJob, jobs: IndexJobs): TemplateResult {
  const isUnderWay = job.status === 'waiting' || job.status === 'reading' || job.status === 'indexing';
  return html`
    <div class="bar"><span class="name">${job.label}</span><span class="muted">${wordsFor(job)}</span>
      ${isUnderWay ? html`<button class="small-button" type="button" title="Stop" aria-label="Stop ${job.label}" @click=${() => jobs.stop(job.id)}>${icon(X)}</button>` : nothing}
    </div>
    ${job.status === 'indexing' ? html`<progress max=${job.total} value=${job.done} aria-label=${job.label}></progress>` : nothing}
    ${job.status === 'failed' ? html`<p class="refusal">${job.message}</p>` : nothing}
  `;
}

function wordsFor({ status, done, total, reused }: IndexJob): string {
  switch (status) {
    case 'waiting': return 'waits';
    case 'reading': return 'reading…';
    case 'indexing': return `${done} of ${total} chunks`;
    case 'done': return reused > 0 && total > 0 ? `done, ${reused} of ${total} unchanged` : 'done';
    case 'failed': return 'failed';
    case 'stopped': return 'stopped';
  }
}

function summaryOf(list: readonly IndexJob[]): string {
  const count = (...statuses: readonly IndexJob['status'][]): number => list.filter(({ status }) => statuses.includes(status)).length;
  const [failed, stopped] = [count('failed'), count('stopped')];
  return [`${count('done')} of ${list.length} done`, failed === 0 ? '' : `${failed} failed`, stopped === 0 ? '' : `${stopped} stopped`].filter((part) => part !== '').join(', ');
}
