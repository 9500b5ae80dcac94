import { css } from 'lit';

/** The host of a button, and its spinner. The button itself is in `element/button.styles.ts`, which other kinds share. */
export const inlayButtonStyles = css`
  :host {
    display: inline-flex;
    vertical-align: middle;
    max-inline-size: 100%;
  }

  .button {
    flex: 1 1 auto;
    min-inline-size: 0;
  }

  .spinner {
    flex: none;
    inline-size: 1em;
    block-size: 1em;
    border: 2px solid currentColor;
    border-inline-end-color: transparent;
    border-radius: 50%;
    animation: turn 0.8s linear infinite;
  }

  @keyframes turn {
    to {
      rotate: 360deg;
    }
  }

  /* A still ring of three quarters also says "not done". */
  @media (prefers-reduced-motion: reduce) {
    .spinner {
      animation: none;
    }
  }
`;
