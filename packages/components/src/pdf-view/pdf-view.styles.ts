import { css } from 'lit';

/** A row of tools over a well in which sheets of paper lie. Paper is white in every scheme: it is what the document is. */
export const pdfViewStyles = css`
  :host {
    display: flex;
    flex-direction: column;
    min-block-size: 0;
    block-size: var(--_height, 560px);
    max-block-size: 100%;
    border: 1px solid var(--_line);
    border-radius: var(--_radius-control);
    background: var(--_surface);
    font-size: var(--_size-small);
  }

  .toolbar {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--_space-4) var(--_space-12);
    padding: var(--_space-4) var(--_space-8);
    border-block-end: 1px solid var(--_line);
  }

  .tools {
    display: flex;
    align-items: center;
    gap: var(--_space-2);
    min-inline-size: 0;
  }

  .search {
    flex: 1 1 200px;
    justify-content: flex-end;
  }

  .mirrored:dir(rtl) .icon {
    transform: scaleX(-1);
  }

  .number,
  .find,
  .field {
    min-inline-size: 0;
    min-block-size: var(--_control-small);
    padding-inline: var(--_space-8);
    border: 1px solid var(--_line-strong);
    border-radius: var(--_radius-control);
    background: var(--_surface);
    color: var(--_text);
    font: inherit;
  }

  .tool:focus-visible,
  .number:focus-visible,
  .find:focus-visible,
  .pages:focus-visible {
    outline-offset: -1px;
  }

  .number {
    inline-size: 5ch;
    padding-inline: var(--_space-4);
    text-align: end;
  }

  .find {
    flex: 0 1 180px;
  }

  .count,
  .scale,
  .found {
    flex: none;
    padding-inline: var(--_space-4);
    color: var(--_text-muted);
    font-variant-numeric: tabular-nums;
    white-space: nowrap;
  }

  .scale {
    min-inline-size: 6ch;
    text-align: center;
  }

  .found:empty {
    display: none;
  }

  .pages {
    position: relative;
    flex: 1 1 0;
    min-block-size: 0;
    padding-block-start: 12px;
    overflow: auto;
    background: var(--_surface-sunken);
    direction: ltr;
    text-align: left;
  }

  .pages[hidden] {
    display: block;
    visibility: hidden;
    flex: 0 0 0;
    padding: 0;
  }

  .page {
    position: relative;
    margin: 0 auto 12px;
    background: #fff;
    box-shadow: 0 0 0 1px var(--_line);
    color-scheme: light;
  }

  .page canvas {
    display: block;
    inline-size: 100%;
    block-size: 100%;
  }

  .empty,
  .note,
  .locked {
    margin: auto;
  }

  .locked {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: center;
    gap: var(--_space-8);
    padding: var(--_space-16);
    color: var(--_text);
  }

  .locked p {
    flex-basis: 100%;
    margin: 0;
    text-align: center;
  }

  @media (forced-colors: active) {
    .tool[aria-disabled='true'] {
      color: GrayText;
      opacity: 1;
    }
  }
`;
