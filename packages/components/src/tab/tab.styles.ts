import { css } from 'lit';

/** Only the panel that is shown takes room. */
export const tabStyles = css`
  :host(:not([shown])) {
    display: none;
  }
`;
