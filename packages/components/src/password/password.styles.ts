import { css } from 'lit';

/** A secret. Its frame is in `element/box.styles.ts`. */
export const passwordStyles = css`
  /* Some browsers bring a button of their own for what ours does. */
  .control::-ms-reveal {
    display: none;
  }
`;
