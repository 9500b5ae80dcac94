import { css } from 'lit';

/** The button. Its list is in `element/popup.styles.ts`. */
export const menuStyles = css`
  :host {
    display: inline-flex;
    max-inline-size: 100%;
    vertical-align: middle;
  }
`;
