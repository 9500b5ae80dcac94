import { css } from 'lit';

/** A number. Its frame is in `element/box.styles.ts`. */
export const numberInputStyles = css`
  .control {
    font-variant-numeric: tabular-nums;
  }
`;
