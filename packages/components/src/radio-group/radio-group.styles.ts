import { css } from 'lit';

/** Circles in a group. They and their labels are drawn in `element/choice.styles.ts`. */
export const radioGroupStyles = css`
  .group {
    max-inline-size: 100%;
  }
`;
