import { html } from 'lit';
import type { TemplateResult } from 'lit';

/** `**strong**`, `*soft*` and `` `code` ``: what one line of Markdown can hold. */
const INLINE = /(\*\*|__)(?=\S)(.+?)\1|(\*|_)(?=\S)(.+?)\3|`([^`]+)`/g;

/** One line of Markdown: strong words, stressed words and code. Blocks and links are for the details of a row. */
export function markdownText(source: string): TemplateResult {
  const parts: (string | TemplateResult)[] = [];
  let at = 0;
  for (const match of source.matchAll(INLINE)) {
    parts.push(source.slice(at, match.index));
    const [whole, , strong, , stressed, code] = match;
    if (strong !== undefined) parts.push(html`<strong>${strong}</strong>`);
    else if (stressed !== undefined) parts.push(html`<em>${stressed}</em>`);
    else parts.push(html`<code>${code}</code>`);
    at = match.index + whole.length;
  }
  return html`${parts}${source.slice(at)}`;
}
