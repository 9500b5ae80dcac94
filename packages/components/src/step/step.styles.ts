import { css } from 'lit';

/** Only the step that is shown takes room. */
export const stepStyles = css`
  :host(:not([shown])) {
    display: none;
  }
`;
