import { css } from 'lit';

/** The frame of the playground: bar, rail, left panel, canvas, inspector, bottom panel. */
export const shellStyles = css`
  :host {
    --_rail: 40px;
    position: relative;
    display: grid;
    grid-template: minmax(44px, auto) minmax(0, 1fr) auto / var(--_rail) auto minmax(0, 1fr) auto;
    grid-template-areas: 'bar bar bar bar' 'rail left canvas right' 'rail left bottom right';
    block-size: 100dvh;
    overflow: clip;
    background: var(--_canvas);
    color: var(--_text);
    font-size: 13px;
    line-height: var(--_leading-interface);
  }

  header {
    grid-area: bar;
    display: flex;
    align-items: center;
    gap: var(--_space-8);
    padding-inline: var(--_space-8) var(--_space-12);
    border-block-end: 1px solid var(--_line);
    background: var(--_surface);
    min-inline-size: 0;
  }

  .mark {
    display: grid;
    place-items: center;
    flex: none;
    inline-size: 28px;
    block-size: 24px;
    border-radius: var(--_radius-control);
    background: var(--_binding-soft);
    color: var(--_binding);
    font-family: var(--_font-mono);
    font-weight: 600;
  }

  .app-name {
    min-inline-size: 60px;
    max-inline-size: 32ch;
    field-sizing: content;
    block-size: 28px;
    padding-inline: var(--_space-8);
    border: 1px solid transparent;
    border-radius: var(--_radius-control);
    background: none;
    color: inherit;
    font: inherit;
    font-weight: 600;
    text-overflow: ellipsis;
  }

  .app-name:hover {
    border-color: var(--_line-strong);
  }

  .state {
    flex: 1;
    min-inline-size: 0;
    overflow: hidden;
    color: var(--_text-muted);
    font-size: 12px;
    text-overflow: ellipsis;
    white-space: nowrap;
  }

  .group {
    display: flex;
    align-items: center;
    gap: var(--_space-2);
  }

  .tool {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    gap: var(--_space-4);
    min-inline-size: 32px;
    block-size: 32px;
    padding-inline: var(--_space-8);
    border: 1px solid transparent;
    border-radius: var(--_radius-control);
    background: none;
    color: inherit;
    font: inherit;
    cursor: pointer;
  }

  .tool:hover:not(:disabled) {
    background: var(--_hover);
  }

  .tool:disabled {
    color: var(--_text-muted);
    opacity: 0.5;
    cursor: default;
  }

  .tool[aria-pressed='true'],
  .tool[aria-selected='true'] {
    background: var(--_accent-soft);
    color: var(--_accent);
  }

  nav {
    grid-area: rail;
    display: flex;
    flex-direction: column;
    align-items: center;
    gap: var(--_space-4);
    padding-block: var(--_space-4);
    border-inline-end: 1px solid var(--_line);
    background: var(--_surface);
  }

  nav .tool {
    padding: 0;
    inline-size: 32px;
  }

  .left,
  .right {
    display: flex;
    flex-direction: column;
    min-block-size: 0;
    background: var(--_surface);
  }

  .left {
    grid-area: left;
    inline-size: 264px;
    border-inline-end: 1px solid var(--_line);
  }

  .right {
    grid-area: right;
    inline-size: 320px;
    border-inline-start: 1px solid var(--_line);
  }

  .panel-head {
    display: flex;
    align-items: center;
    justify-content: space-between;
    flex: none;
    block-size: 40px;
    padding-inline: var(--_space-12) var(--_space-4);
    font-weight: 600;
  }

  .panel-head h2 {
    margin: 0;
    font: inherit;
  }

  .panel-body {
    flex: 1;
    min-block-size: 0;
    overflow: auto;
  }

  main {
    position: relative;
    grid-area: canvas;
    display: flex;
    min-inline-size: 0;
    min-block-size: 0;
  }

  main.alone {
    grid-area: 2 / 1 / -1 / -1;
  }

  main > inlay-canvas {
    flex: 1;
    min-inline-size: 0;
  }

  .bottom {
    grid-area: bottom;
    display: flex;
    flex-direction: column;
    min-inline-size: 0;
    border-block-start: 1px solid var(--_line);
    background: var(--_surface);
  }

  .resizer {
    block-size: 6px;
    margin-block: -3px;
    flex: none;
    cursor: row-resize;
    touch-action: none;
    z-index: 1;
  }

  .resizer:hover,
  .resizer:focus-visible {
    background: var(--_accent);
    outline-offset: 0;
  }

  .tabs {
    display: flex;
    align-items: center;
    flex: none;
    gap: var(--_space-4);
    padding: var(--_space-4) var(--_space-8);
  }

  .tabs .count {
    color: var(--_danger);
    font-weight: 600;
    font-variant-numeric: tabular-nums;
  }

  .bottom .panel-body {
    border-block-start: 1px solid var(--_line);
  }

  .welcome {
    grid-area: 2 / 1 / -1 / -1;
    display: grid;
    place-content: center;
    justify-items: center;
    gap: var(--_space-8);
    padding: var(--_space-24);
    text-align: center;
  }

  .welcome p {
    margin: 0;
    max-inline-size: 48ch;
    color: var(--_text-muted);
  }

  .welcome strong {
    font-size: 16px;
  }

  .notices {
    position: absolute;
    grid-area: canvas;
    inset: auto;
    inset-block-end: var(--_space-16);
    inset-inline-end: var(--_space-16);
    display: grid;
    gap: var(--_space-8);
    z-index: 10;
    margin: 0;
    padding: 0;
    border: 0;
    background: none;
    color: inherit;
    overflow: visible;
  }

  .notices:popover-open {
    position: fixed;
  }

  .notice {
    display: flex;
    gap: var(--_space-8);
    align-items: center;
    max-inline-size: 360px;
    padding: var(--_space-8) var(--_space-8) var(--_space-8) var(--_space-12);
    border: 1px solid var(--_line);
    border-radius: var(--_radius-card);
    background: var(--_surface-raised);
    box-shadow: var(--_shadow-menu);
  }

  .notice a {
    color: var(--_accent);
  }

  .wide-only {
    display: inline;
  }

  /* Under 1100 px the side panels lie over the canvas. */
  @media (max-width: 1099px) {
    .left,
    .right {
      position: absolute;
      /* Over the canvas alone: the tabs below it stay in reach. */
      grid-area: 2 / 1 / 3 / -1;
      inset-block: 0;
      z-index: 5;
      box-shadow: var(--_shadow-menu);
    }

    .left {
      inset-inline-start: var(--_rail);
    }

    .right {
      inset-inline-end: 0;
    }
  }

  @media (max-width: 699px) {
    header {
      gap: 2px;
      padding-inline: var(--_space-4);
    }

    .wide-only,
    .state {
      display: none;
    }

    .app-name {
      flex: 1;
      margin-inline-end: auto;
    }

    .left,
    .right {
      inset-inline: var(--_rail) 0;
      inline-size: auto;
    }
  }
`;
