import { css } from 'lit';

/** The sentence that stands where there is nothing to show yet. */
export const emptyStyles = css`
  .empty {
    margin: 0;
    padding: var(--_space-16);
    border: 1px dashed var(--_line-strong);
    border-radius: var(--_radius-card);
    color: var(--_text-muted);
    font-size: var(--_size-small);
    text-align: center;
  }

  .empty.error {
    border-color: var(--_danger);
    color: var(--_text);
  }
`;
