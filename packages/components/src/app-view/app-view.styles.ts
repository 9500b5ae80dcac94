import { css } from 'lit';
import { moreTokenStyles } from '../tokens/more-token-styles.ts';

/** The grid of an app: twelve columns, rows of one control's height, and one column where there is little room. */
export const appViewStyles = css`
  ${moreTokenStyles}

  :host {
    display: block;
    container-type: inline-size;
  }

  .grid {
    display: grid;
    grid-template-columns: repeat(12, minmax(0, 1fr));
    grid-auto-rows: minmax(32px, auto);
    gap: var(--_space-8);
  }

  /* An app whose theme says what it stands on brings that ground along, with room around what stands there. */
  .grounded {
    padding: var(--_space-16);
    background: var(--inlay-canvas, var(--_canvas));
    color: var(--inlay-text, var(--_text));
  }

  .cell {
    grid-column: 1 / -1;
    min-inline-size: 0;
  }

  /* Takes no room: not even the gap of a row. */
  .cell.overlay {
    position: absolute;
  }

  .grid.large > .cell {
    content-visibility: auto;
    contain-intrinsic-block-size: auto 32px;
    /* What is in view is clipped as well, which must not cut off focus rings. */
    overflow-clip-margin: var(--_space-8);
  }

  /* Bands of rows one below another, each a grid of its own that is left out as a whole where it is out of view. */
  .grid.banded {
    grid-template-columns: minmax(0, 1fr);
    grid-auto-rows: auto;
  }

  .band {
    min-inline-size: 0;
    content-visibility: auto;
    contain-intrinsic-block-size: auto calc(var(--_rows) * (32px + var(--_space-8)) - var(--_space-8));
    overflow-clip-margin: var(--_space-8);
  }

  .band[hidden] {
    display: none;
  }

  .cell.placed {
    grid-column: calc(var(--_x) + 1) / span var(--_w);
    grid-row: calc(var(--_y) + 1) / span var(--_h);
  }

  /* Who edits the app sees where something can be put. */
  .grid.edited:empty:not(.page) {
    min-block-size: 64px;
    border: 1px dashed var(--_line-strong);
    border-radius: var(--_radius-control);
  }

  .row + .row {
    margin-block-start: var(--_space-8);
  }

  .cell[hidden] {
    display: none;
  }

  /* Hidden, and its space kept. */
  .unseen {
    visibility: hidden;
  }

  .tooltip {
    position: fixed;
    inset: auto;
    max-inline-size: min(320px, 100vw - 16px);
    margin: 0;
    padding: var(--_space-4) var(--_space-8);
    border: 0;
    border-radius: var(--_radius-control);
    background: var(--_text);
    color: var(--_surface);
    font-size: var(--_size-small);
    line-height: var(--_leading-interface);
    overflow-wrap: anywhere;
    white-space: pre-line;
  }

  /* Still there for who edits the app. */
  .cell.hidden-in-app {
    opacity: 0.4;
  }

  @container (max-width: 599px) {
    .grid {
      grid-auto-rows: auto;
      gap: var(--_space-16);
    }

    .cell.placed {
      grid-column: 1 / -1;
      grid-row: auto;
    }

    .band {
      contain-intrinsic-block-size: auto calc(var(--_cells) * (32px + var(--_space-16)) - var(--_space-16));
    }
  }

  .problem {
    margin-block: var(--_space-4);
    /* Less at the sides of a narrow cell. */
    padding: var(--_space-8) min(var(--_space-12), 6%);
    border: 1px solid var(--_danger);
    border-radius: var(--_radius-control);
    background: var(--_danger-soft);
    color: var(--_text);
    font-size: var(--_size-small);
    line-height: var(--_leading-interface);
  }

  .problem.warning {
    border-color: var(--_warning);
    background: var(--_warning-soft);
  }

  .problem p {
    margin: 0;
  }

  .problem p + p,
  .problem pre + p {
    margin-block-start: var(--_space-4);
  }

  .what {
    font-weight: 600;
    overflow-wrap: anywhere;
  }

  .where {
    color: var(--_text-muted);
    font-family: var(--_font-mono);
    font-size: var(--_size-small);
    overflow-wrap: anywhere;
  }

  .frame {
    margin: var(--_space-4) 0 0;
    overflow-x: auto;
    font-family: var(--_font-mono);
    font-size: var(--_size-small);
  }

  .loading {
    color: var(--_text-muted);
    font-size: var(--_size-small);
  }

  .retry {
    min-block-size: var(--_control-medium);
    padding-inline: var(--_space-12);
    border: 1px solid var(--_line-strong);
    border-radius: var(--_radius-control);
    background: var(--_surface);
    color: inherit;
    font: inherit;
    cursor: pointer;
    margin-block-end: var(--_space-16);
  }
`;
