import { css, html } from 'lit';
import type { TemplateResult } from 'lit';
import { isApple, keyWords } from './keys.ts';
import type { Keys } from './keys.ts';

/** Keys as caps. */
export function keysTemplate(keys: Keys): TemplateResult {
  return html`<span class="keys">${keyWords(keys, isApple(navigator)).map((word) => html`<kbd>${word}</kbd>`)}</span>`;
}

/** The styles of keys. */
export const keysStyles = css`
  .keys {
    display: inline-flex;
    flex: none;
    gap: var(--_space-2);
  }

  kbd {
    min-inline-size: 20px;
    padding: 1px var(--_space-4);
    border: 1px solid var(--_line);
    border-radius: var(--_radius-control);
    background: var(--_surface-sunken);
    color: var(--_text-muted);
    font: var(--_size-tiny) / 16px inherit;
    font-family: inherit;
    text-align: center;
  }
`;
