import { html } from 'lit';
import type { TemplateResult } from 'lit';

/** What stands in place of a list that is not there: that it is being read, or, after it could not be, a way to read it again. */
export function listState({ words, hasFailed, again }: { readonly words: string; readonly hasFailed: boolean; readonly again: () => void }): TemplateResult {
  return hasFailed ? html`<p class="empty"><button class="button" type="button" @click=${again}>Try again</button></p>` : html`<p class="empty muted" role="status">${words}</p>`;
}
