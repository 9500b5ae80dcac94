import { css } from 'lit';
import { toneStyles } from '../element/tone.styles.ts';
import { moreTokenStyles } from '../tokens/more-token-styles.ts';

/** How a notice looks, and how the stack of them stands over a dialog. */
export const noticesStyles = css`
  ${moreTokenStyles}
  ${toneStyles}

  .notices {
    position: sticky;
    inset: auto;
    inset-block-end: var(--_space-12);
    display: grid;
    justify-items: end;
    gap: var(--_space-8);
    inline-size: auto;
    margin: 0;
    padding: 0;
    border: 0;
    background: none;
    color: inherit;
    overflow: visible;
    pointer-events: none;
  }

  .notices > div {
    display: contents;
  }

  .notices:popover-open {
    position: fixed;
    inset-inline-end: var(--_space-12);
  }

  .notice {
    display: flex;
    align-items: start;
    gap: var(--_space-8);
    max-inline-size: min(400px, 100vw - 2 * var(--_space-12));
    box-sizing: border-box;
    padding: var(--_space-8) var(--_space-8) var(--_space-8) var(--_space-12);
    border: 1px solid var(--_tone);
    border-radius: var(--_radius-card);
    background: var(--_surface-raised);
    color: var(--_text);
    font-size: var(--_size-small);
    line-height: var(--_leading-interface);
    box-shadow: var(--_shadow-menu);
    pointer-events: auto;
  }

  .notice > .icon {
    flex: none;
    inline-size: 16px;
    block-size: 16px;
    margin-block-start: calc((var(--_control-small) - 16px) / 2);
    color: var(--_tone);
  }

  .notice > span {
    flex: 1;
    min-inline-size: 0;
    padding-block: calc((var(--_control-small) - 1lh) / 2);
    overflow-wrap: anywhere;
    white-space: pre-line;
  }

  .notice button {
    flex: none;
    display: grid;
    place-items: center;
    inline-size: var(--_control-small);
    block-size: var(--_control-small);
    padding: 0;
    border: 0;
    border-radius: var(--_radius-control);
    background: none;
    color: var(--_text-muted);
    font: inherit;
    cursor: pointer;
  }

  .notice button:hover {
    background: var(--_hover);
    color: var(--_text);
  }

  .notice button:focus-visible {
    outline: 2px solid var(--_focus);
    outline-offset: 1px;
  }
`;
