import { css } from 'lit';

/** A row of a list that is pressed as a whole. */
export const rowButtonStyles = css`
  .row-button {
    display: grid;
    gap: var(--_space-2);
    inline-size: 100%;
    padding: var(--_space-8) var(--_space-12);
    border: 0;
    background: none;
    color: inherit;
    font: inherit;
    text-align: start;
    cursor: pointer;
  }

  .row-button:hover {
    background: var(--_hover);
  }

  .row-button:focus-visible {
    outline-offset: -2px;
  }
`;
