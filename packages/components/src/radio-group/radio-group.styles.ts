import { css } from 'lit';

/** Circles in a group. Their labels are in `element/choice.styles.ts`. */
export const radioGroupStyles = css`
  .group.invalid .control {
    border-radius: 50%;
  }
`;
