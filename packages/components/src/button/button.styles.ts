import { css } from 'lit';

/** The host of a button. The button itself is in `element/button.styles.ts`, which other kinds share. */
export const inlayButtonStyles = css`
  :host {
    display: inline-flex;
    vertical-align: middle;
    max-inline-size: 100%;
    /* In a place that is too narrow it stands over its edge rather than break a word into letters. */
    min-inline-size: min-content;
  }

  .button {
    flex: 1 1 auto;
    min-inline-size: min-content;
    overflow-wrap: normal;
  }

  /* What stands beside the words has their colour, whatever colour the theme gives to words. */
  ::slotted(*) {
    color: inherit;
  }
`;
