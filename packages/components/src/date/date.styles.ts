import { css } from 'lit';

/** A day, no wider than one needs. Its frame is in `element/box.styles.ts`. */
export const dateStyles = css`
  .box {
    max-inline-size: 16em;
  }
`;
