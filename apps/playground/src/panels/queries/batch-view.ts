import type { Query, QuerySnapshot } from '@inlay/runtime/queries';
import { html } from 'lit';
import type { TemplateResult } from 'lit';
import { wantElement } from './result-elements.ts';

/** How far a run over rows has come, with what stops it, goes on with it, and asks again for what failed. */
export function batchView(query: Query, { progress, isFetching }: QuerySnapshot): TemplateResult {
  wantElement('batch');
  return html`
    <inlay-batch-progress .label=${'Rows'} .progress=${progress ?? {}} .loading=${isFetching}
      @run=${() => void query.trigger()} @stop=${() => query.abort()} @resume=${() => void query.resume()} @retry=${() => void query.retryFailed()}></inlay-batch-progress>
  `;
}
