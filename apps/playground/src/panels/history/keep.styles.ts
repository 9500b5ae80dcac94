import { css } from 'lit';

/** A part of the history panel that opens into forms. */
export const keepStyles = css`
  details {
    padding: var(--_space-12);
  }

  summary {
    cursor: pointer;
  }

  form {
    display: grid;
    gap: var(--_space-12);
    padding-block-start: var(--_space-12);
  }

  p {
    margin: 0;
  }
`;
