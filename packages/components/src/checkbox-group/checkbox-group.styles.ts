import { css } from 'lit';

/** Boxes in a group. They and their labels are drawn in `element/choice.styles.ts`. */
export const checkboxGroupStyles = css`
  .group {
    max-inline-size: 100%;
  }
`;
