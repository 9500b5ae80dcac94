import { css } from 'lit';

/** A box. Its label and its circle of focus are in `element/choice.styles.ts`. */
export const checkboxStyles = css`
  :host([size='large']) .choice .control {
    inline-size: 20px;
    block-size: 20px;
    margin-block-start: calc((1lh - 20px) / 2);
  }
`;
