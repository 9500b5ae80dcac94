import { css } from 'lit';

/** Forms of panels and dialogs: fields below one another, choices that belong together, and a word about a thing in a pill. */
export const formStyles = css`
  form {
    display: grid;
    gap: var(--_space-12);
  }

  fieldset {
    display: grid;
    gap: var(--_space-8);
    margin: 0;
    padding: 0;
    border: 0;
  }

  legend {
    padding: 0 0 var(--_space-4);
    font-size: 12px;
    font-weight: 500;
  }

  .badge {
    padding: 0 6px;
    border-radius: 9px;
    background: var(--_surface-sunken);
    color: var(--_text-muted);
    font-size: 11px;
    line-height: 18px;
    white-space: nowrap;
  }
`;
