import { css } from 'lit';
import type { CSSResult } from 'lit';
import { coreTokenStyles } from '../tokens/core-token-styles.ts';
import { fieldTokenStyles } from '../tokens/field-token-styles.ts';

/** The host's box, focus ring, icons. */
export const hostStyles = css`
  :host {
    display: block;
    box-sizing: border-box;
    /* Font, size, colour and scheme are the page's, unless the theme says otherwise. */
    font-family: var(--inlay-font, inherit);
    font-size: var(--inlay-font-size, inherit);
    color: var(--inlay-text, inherit);
    line-height: var(--_leading-reading);
    text-align: start;
  }

  :host([hidden]) {
    display: none !important;
  }

  *,
  *::before,
  *::after {
    box-sizing: border-box;
  }

  :focus-visible {
    outline: 2px solid var(--_focus);
    outline-offset: 2px;
  }

  /* Read by assistive technology, not seen. Clipped rather than moved, which right-to-left pages would scroll to. */
  .visually-hidden {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }

  .icon {
    inline-size: 16px;
    block-size: 16px;
    flex: none;
    fill: none;
    stroke: currentColor;
    stroke-width: 1.5;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
`;

/** The first styles of every element of the kit: the tokens that nearly all use, the host's box, focus ring, icons. */
export const coreStyles: readonly CSSResult[] = [fieldTokenStyles, coreTokenStyles, hostStyles];

/** The same for a field of text, which needs fewer tokens. */
export const textFieldStyles: readonly CSSResult[] = [fieldTokenStyles, hostStyles];
