import { css } from 'lit';

/** A box. It, its label and its focus are drawn in `element/choice.styles.ts`, as those of a group are. */
export const checkboxStyles = css`
  .choice {
    max-inline-size: 100%;
  }
`;
