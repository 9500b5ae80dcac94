import type { SearchResult } from '@inlay/runtime/knowledge';
import { html } from 'lit';
import type { TemplateResult } from 'lit';

/** What a search found, as rows. */
export function foundTable(found: readonly SearchResult[]): TemplateResult {
  return html`
    <table class="found">
      <thead><tr><th scope="col" class="score">Score</th><th scope="col">Title</th><th scope="col">Content</th></tr></thead>
      <tbody>
        ${found.map(({ score, title, source, content }) => html`<tr><td class="score">${score.toFixed(3)}</td><td>${title}<small>${source}</small></td><td class="content">${content}</td></tr>`)}
      </tbody>
    </table>
  `;
}

/** True for what a search gives, however an app has come to it. */
export function isFound(data: unknown): data is readonly SearchResult[] {
  return Array.isArray(data) && data.length > 0 && data.every((each: unknown) => typeof each === 'object' && each !== null && ['content', 'title', 'source'].every((key) => typeof Reflect.get(each, key) === 'string') && typeof Reflect.get(each, 'score') === 'number');
}
