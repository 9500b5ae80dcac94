import { css } from 'lit';
import { moreTokenStyles } from '../../tokens/more-token-styles.ts';

/** Tools above the rows, sums, pages and unsaved changes below, and how changed rows look. */
export const barStyles = css`
  ${moreTokenStyles}

  .toolbar {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--_space-8);
  }

  .spring {
    flex: 1;
  }

  .search {
    display: flex;
    align-items: center;
    gap: var(--_space-8);
    flex: 1 1 120px;
    min-inline-size: 0;
    max-inline-size: 240px;
    min-block-size: var(--_control-small);
    padding-inline: var(--_space-8);
    border: 1px solid var(--_line-strong);
    border-radius: var(--_radius-control);
    background: var(--_surface);
    color: var(--_text-muted);
  }

  .search:focus-within {
    outline: 2px solid var(--_focus);
    outline-offset: -1px;
  }

  .search input {
    flex: 1;
    min-inline-size: 0;
    padding: 0;
    border: 0;
    outline: none;
    background: transparent;
    color: var(--_text);
    font: inherit;
    font-size: var(--_size-small);
  }

  .search input::placeholder {
    color: var(--_text-muted);
    opacity: 1;
  }

  .footer {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--_space-8);
    padding: var(--_space-4) var(--_space-4) var(--_space-4) var(--_space-12);
    border-block-start: 1px solid var(--_line);
  }

  .footer.changes {
    background: var(--_surface-sunken);
  }

  .range {
    margin-inline-end: auto;
    color: var(--_text-muted);
    font-size: var(--_size-small);
    font-variant-numeric: tabular-nums;
  }

  .button.at-end {
    opacity: 0.5;
    cursor: not-allowed;
  }

  .foot {
    inset-block-end: 0;
  }

  .summary {
    border-block-start: 1px solid var(--_line-strong);
    font-weight: var(--_weight-strong);
  }

  .row.deleted .cell {
    color: var(--_text-muted);
    text-decoration: line-through;
  }

  .row.added {
    --_ground: var(--_success-soft);
  }

  .summary .cell {
    line-height: var(--_line-height);
  }

  .wrapped .summary .cell {
    line-height: var(--_control-medium);
  }

  /* A corner, as spreadsheets mark what was changed. */
  .cell.edited::before {
    content: '';
    position: absolute;
    inset-block-start: 0;
    inset-inline-end: 0;
    border-block-start: 7px solid var(--_warning);
    border-inline-start: 7px solid transparent;
  }
`;
