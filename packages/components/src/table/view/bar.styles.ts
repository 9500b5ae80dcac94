import { css } from 'lit';
import { moreTokenStyles } from '../../tokens/more-token-styles.ts';

/** Tools above the rows, sums, pages and unsaved changes below, and how changed and wrapped rows look. */
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

  .unsaved {
    flex: 1 0 100%;
    margin: 0;
    color: var(--_danger);
    font-size: var(--_size-small);
    overflow-wrap: anywhere;
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

  .message {
    margin: 0;
    padding: var(--_space-24) var(--_space-12);
    color: var(--_text-muted);
    text-align: center;
  }

  .message .button {
    margin-inline-start: var(--_space-8);
  }

  .message.error {
    padding-block: var(--_space-24);
    color: var(--_text);
  }

  .scroll + .message {
    border-block-start: 1px solid var(--_line);
  }

  .foot {
    position: sticky;
    inset-block-end: 0;
    z-index: 3;
    inline-size: var(--_grid-width, 100%);
    min-inline-size: 100%;
    background: var(--_surface);
  }

  .summary {
    position: relative;
    display: flex;
    inline-size: var(--_grid-width, 100%);
    min-inline-size: 100%;
    block-size: var(--_line-height);
    background: var(--_surface);
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

  .frame.wrapped {
    --_line-height: calc(3 * var(--_leading-interface) * 1em + 14px);
  }

  .wrapped .head,
  .wrapped .summary {
    block-size: max(var(--_control-medium), var(--_words));
  }

  .wrapped .row .cell {
    padding-block: 7px;
    line-height: var(--_leading-interface);
    white-space: normal;
    overflow-wrap: anywhere;
  }

  .wrapped .summary .cell {
    line-height: max(var(--_control-medium), var(--_words));
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
