import { css } from 'lit';

/** The box that is scrolled, its head, lines and summary. What scrolls sideways is the grid inside its frame, never the page. */
export const gridStyles = css`
  .scroll {
    --_ground: var(--_surface);
    position: relative;
    overflow: auto;
    min-block-size: 0;
    max-block-size: var(--inlay-table-max-height, 480px);
    overscroll-behavior-inline: contain;
    /* What is redrawn at each step must not move the view. */
    overflow-anchor: none;
  }

  .head-box,
  .foot {
    position: sticky;
    z-index: 3;
    inline-size: var(--_grid-width, 100%);
    min-inline-size: 100%;
    background: var(--_surface);
  }

  .head-box {
    inset-block-start: 0;
    border-block-end: 1px solid var(--_line);
  }

  .foot {
    inset-block-end: 0;
  }

  .head,
  .summary,
  .row {
    display: flex;
    inline-size: var(--_grid-width, 100%);
    min-inline-size: 100%;
    block-size: var(--_line-height);
  }

  .head,
  .summary {
    position: relative;
    background: var(--_surface);
  }

  .wrapped .head,
  .wrapped .summary {
    block-size: var(--_control-medium);
  }

  .summary {
    border-block-start: 1px solid var(--_line-strong);
    font-weight: var(--_weight-strong);
  }

  .body {
    position: relative;
    /* The line below the last row is that of the frame. */
    overflow: clip;
    inline-size: var(--_grid-width, 100%);
    min-inline-size: 100%;
    line-height: var(--_line-height);
  }

  .row {
    position: absolute;
    inset-block-start: 0;
    inset-inline-start: 0;
    background: var(--_ground);
    border-block-end: 1px solid var(--_line);
    contain: layout style paint;
  }

  .row:hover {
    --_ground: var(--_hover);
  }

  .row.selected,
  .row.selected:hover {
    --_ground: var(--_selection);
  }

  .row.group,
  .row.group:hover {
    --_ground: var(--_surface-sunken);
    cursor: default;
  }

  .row.deleted .cell {
    color: var(--_text-muted);
    text-decoration: line-through;
  }

  .row.added {
    --_ground: var(--_success-soft);
  }

  .row.detail,
  .row.detail:hover {
    --_ground: var(--_surface);
    border-block-end-color: transparent;
  }

  .details {
    position: absolute;
    inset-block-start: 0;
    inset-inline: 0;
  }

  .detail-panel {
    position: absolute;
    inset-block-start: 0;
    inset-inline-start: 0;
    inline-size: 100%;
    background: var(--_surface-sunken);
    border-block-end: 1px solid var(--_line);
    line-height: var(--_leading-reading);
  }

  .detail-panel .detail {
    position: sticky;
    inset-inline-start: 0;
    block-size: 100%;
    max-inline-size: min(100%, 72em);
    padding: var(--_space-12) var(--_space-16);
    overflow-y: auto;
  }

  .detail p {
    margin: 0 0 var(--_space-4);
  }

  .detail dl {
    display: grid;
    grid-template-columns: max-content 1fr;
    gap: var(--_space-4) var(--_space-16);
    margin: 0;
  }

  .detail dt {
    color: var(--_text-muted);
  }

  .detail dd {
    margin: 0;
    overflow-wrap: anywhere;
  }

  @media (forced-colors: active) {
    .row.selected,
    .row.selected:hover {
      --_ground: Highlight;
      color: HighlightText;
      forced-color-adjust: none;
    }

    .row {
      border-block-end: 1px solid CanvasText;
    }
  }
`;
