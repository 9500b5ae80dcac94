import { css } from 'lit';

/** Cells, heads of columns, and what stands in them. */
export const cellStyles = css`
  .cell {
    contain: strict;
  }

  .cell,
  .head-cell {
    flex: none;
    block-size: 100%;
    padding-inline: var(--_space-12);
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
    text-align: start;
  }

  .center-column {
    position: absolute;
    inset-block-start: 0;
  }

  .cell.center,
  .head-cell.center {
    text-align: center;
    justify-content: center;
  }

  .cell.end,
  .head-cell.end {
    text-align: end;
    justify-content: end;
  }

  .cell.type-number {
    font-variant-numeric: tabular-nums;
  }

  .cell.type-json {
    color: var(--_text-muted);
    font-family: var(--_font-mono);
    font-size: var(--_size-small);
  }

  .cell:focus-visible,
  .head-cell:focus-visible {
    outline-offset: -2px;
  }

  .head-cell {
    display: flex;
    align-items: center;
    gap: var(--_space-4);
    color: var(--_text-muted);
    font-size: var(--_size-small);
    font-weight: var(--_weight-strong);
    user-select: none;
    cursor: default;
  }

  .head-cell:hover,
  .head-cell.sorted {
    color: var(--_text);
  }

  .title {
    overflow: hidden;
    text-overflow: ellipsis;
  }
`;
