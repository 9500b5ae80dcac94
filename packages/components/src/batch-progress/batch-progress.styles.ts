import { css } from 'lit';

/** Beside the card of `element/run-card.styles.ts`. */
export const batchProgressStyles = css`
  .label {
    overflow-wrap: anywhere;
  }
`;
