import { css } from 'lit';

/** Boxes in a group. Their labels are in `element/choice.styles.ts`. */
export const checkboxGroupStyles = css`
  .group.invalid .control {
    border-radius: 2px;
  }
`;
