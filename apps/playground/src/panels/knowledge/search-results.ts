import type { SearchResult } from '@inlay/runtime/knowledge';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';

/** What was found, the nearest first, each with its score and where it is from. */
export function searchResults(results: readonly SearchResult[]): TemplateResult {
  if (results.length === 0) return html`<p class="muted">Nothing was found.</p>`;
  return html`
    <ol class="results" aria-label="Found">
      ${results.map(({ content, title, source, score, metadata }) => html`
        <li>
          <div class="head"><strong>${title}</strong> <span class="score" title="How near it is, at most 1">${score.toFixed(3)}</span></div>
          <span class="muted">${[source, placeOf(metadata)].filter((part) => part !== '').join(' · ')}</span>
          <p class="content">${content}</p>
        </li>
      `)}
    </ol>
  `;
}

function placeOf({ heading, page, row }: SearchResult['metadata']): string {
  const parts = [heading === undefined ? '' : String(heading), page === undefined ? '' : `page ${page}`, row === undefined ? '' : `row ${row}`];
  return parts.filter((part) => part !== '').join(' · ');
}

/** What went wrong with a search. */
export function searchFailure(failure: string | undefined): TemplateResult | typeof nothing {
  return failure === undefined ? nothing : html`<p class="refusal" role="alert">${failure}</p>`;
}
