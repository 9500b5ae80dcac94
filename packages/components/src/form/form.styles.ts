import { css } from 'lit';

/** A form that is switched off says so as a whole. */
export const formStyles = css`
  :host([disabled]) .title {
    color: var(--_text-muted);
  }
`;
