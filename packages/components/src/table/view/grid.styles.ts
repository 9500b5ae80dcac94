import { css } from 'lit';

/** The box that is scrolled, its head and lines. What scrolls sideways is the grid inside its frame, never the page. */
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

  .head-box {
    position: sticky;
    z-index: 3;
    inline-size: var(--_grid-width, 100%);
    min-inline-size: 100%;
    background: var(--_surface);
    inset-block-start: 0;
    border-block-end: 1px solid var(--_line);
  }

  .head,
  .row {
    display: flex;
    inline-size: var(--_grid-width, 100%);
    min-inline-size: 100%;
    block-size: var(--_line-height);
  }

  .head {
    position: relative;
    background: var(--_surface);
  }

  .body {
    position: relative;
    /* The line below the last row is that of the frame. */
    overflow: clip;
    inline-size: var(--_grid-width, 100%);
    min-inline-size: 100%;
    /* How high a line is, for the table to read; what else could say it (the height of lines of words) people set as they need it. */
    scroll-margin-block-start: var(--_line-height);
  }

  .row {
    position: absolute;
    inset-block-start: 0;
    inset-inline-start: 0;
    background: var(--_ground);
    border-block-end: 1px solid var(--_line);
    /* As high as the cells: words that stand over by the pixel of the line would have each cell work out what it could scroll. */
    line-height: calc(var(--_line-height) - 1px);
    contain: layout style paint;
  }

  .row:hover {
    --_ground: var(--_hover);
  }

  @media (forced-colors: active) {
    .row {
      border-block-end: 1px solid CanvasText;
    }
  }
`;
