import { css } from 'lit';

/** A day and a time, no wider than they need. Its frame is in `element/box.styles.ts`. */
export const dateTimeStyles = css`
  .box {
    max-inline-size: 20em;
  }
`;
