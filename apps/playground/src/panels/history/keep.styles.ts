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

  form + form {
    margin-block-start: var(--_space-12);
    border-block-start: 1px solid var(--_line);
  }

  p {
    margin: 0;
  }

  p:empty {
    display: none;
  }

  .danger:enabled {
    border-color: var(--_danger);
    color: var(--_danger);
  }
`;
