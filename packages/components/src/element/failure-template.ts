import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { Localize } from './localize.ts';
import { sayFailure } from './say-failure.ts';
import type { Failure } from './say-failure.ts';

/** A failure in a box of `noteStyles`. Part: `error`. */
export function failureTemplate(failure: Failure, localize: Localize): TemplateResult {
  const { what, hint, detail } = sayFailure(failure, localize);
  // Without white space between its parts: in the box it would be lines.
  const paragraphs = html`<p>${what}</p>${hint === undefined ? nothing : html`<p>${hint}</p>`}${detail === undefined ? nothing : html`<p class="detail" lang="en">${detail}</p>`}`;
  return html`<div class="note danger" part="error" role="alert">${paragraphs}</div>`;
}
