import { css } from 'lit';

/** Two tracks and the bar's own between them; a pane scrolls by itself. */
export const splitStyles = css`
  .split {
    --_bar: 9px;
    --_start: clamp(min(var(--_min-start), 100% - var(--_bar)), calc(var(--_position) - var(--_bar) / 2), max(var(--_min-start), 100% - var(--_min-end) - var(--_bar)));
    display: grid;
    grid-template-columns: var(--_start) var(--_bar) minmax(0, 1fr);
    block-size: var(--_height);
  }

  .vertical {
    grid-template: var(--_start) var(--_bar) minmax(0, 1fr) / minmax(0, 1fr);
  }

  .collapsed {
    --_start: 0px;
  }

  .end-only,
  .start-only {
    display: block;
  }

  .end-only > :not([part='end']),
  .start-only > :not([part='start']) {
    display: none;
  }

  .pane {
    min-inline-size: 0;
    min-block-size: 0;
    overflow: auto;
    /* Room for focus rings, which scrolling would clip. */
    padding: 4px;
  }

  /* Keeps its track while it is closed. */
  .pane[hidden] {
    display: block;
    visibility: hidden;
    padding: 0;
    contain: strict;
  }

  .bar {
    position: relative;
    display: grid;
    place-items: center;
    border-radius: var(--_radius-control);
    cursor: col-resize;
    touch-action: none;
    user-select: none;
  }

  .vertical > .bar {
    cursor: row-resize;
  }

  .bar[aria-disabled='true'] {
    cursor: default;
  }

  /* WCAG wants 24 px to aim at. */
  .bar::before {
    content: '';
    position: absolute;
    inset: 0 -8px;
    z-index: 1;
  }

  .vertical > .bar::before {
    inset: -8px 0;
  }

  .bar::after {
    content: '';
    position: absolute;
    inset-block: 0;
    inset-inline: 4px;
    background: var(--_line-strong);
  }

  .vertical > .bar::after {
    inset-block: 4px;
    inset-inline: 0;
  }

  .bar:not([aria-disabled='true']):hover::after,
  .bar:active::after,
  .bar:focus-visible::after {
    background: var(--_accent);
  }

  /* At the end of the bar, so that they do not come between the two presses that close a pane. */
  .steps {
    position: absolute;
    inset-block-end: 0;
    z-index: 1;
    display: none;
  }

  .vertical .steps {
    inset: auto 0 auto auto;
  }

  .bar:focus > .steps {
    display: flex;
  }

  .steps > * {
    padding-inline: var(--_space-8);
    border: 1px solid var(--_line-strong);
    background: var(--_surface);
    line-height: 24px;
  }

  .bar:focus-visible {
    outline-offset: -1px;
  }

  @media (forced-colors: active) {
    .bar::after {
      forced-color-adjust: none;
      background: CanvasText;
    }

    .bar:not([aria-disabled='true']):hover::after,
    .bar:focus-visible::after {
      background: Highlight;
    }
  }
`;
