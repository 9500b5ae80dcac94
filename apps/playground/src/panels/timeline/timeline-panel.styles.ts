import { css } from 'lit';

/** One line an entry: time, what kind of thing, its name, how long; what it changed below where it is opened. */
export const timelinePanelStyles = css`
  :host {
    display: flex;
    flex-direction: column;
    min-block-size: 100%;
  }

  .head {
    position: sticky;
    inset-block-start: 0;
    z-index: 1;
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--_space-8);
    padding: var(--_space-8) var(--_space-12);
    background: var(--_surface);
  }

  .search {
    flex: 0 1 240px;
  }

  .head select {
    block-size: 28px;
    padding-inline: var(--_space-4);
    border: 1px solid var(--_line-strong);
    border-radius: var(--_radius-control);
    background: var(--_surface);
    color: inherit;
    font: inherit;
  }

  .dot {
    inline-size: 8px;
    block-size: 8px;
    border-radius: 50%;
    background: var(--_text-muted);
  }

  .dot.on {
    background: var(--_danger);
  }

  ol {
    margin: 0;
    padding: 0 0 var(--_space-12);
    list-style: none;
  }

  .entry {
    display: grid;
    grid-template-columns: 84px 64px minmax(0, 1fr) auto;
    gap: var(--_space-8);
    align-items: baseline;
    inline-size: 100%;
    min-block-size: 26px;
    padding: 3px var(--_space-12);
    border: 0;
    background: none;
    color: inherit;
    font: inherit;
    text-align: start;
    cursor: pointer;
  }

  .entry:hover {
    background: var(--_hover);
  }

  .entry:focus-visible {
    outline-offset: -2px;
  }

  .entry[aria-expanded='true'] {
    background: var(--_selection);
  }

  .time,
  .duration,
  .kind {
    color: var(--_text-muted);
    font-size: 12px;
    font-variant-numeric: tabular-nums;
    white-space: nowrap;
  }

  .what {
    display: flex;
    gap: var(--_space-8);
    align-items: baseline;
    min-inline-size: 0;
    overflow: hidden;
    white-space: nowrap;
  }

  .change .icon {
    inline-size: 12px;
    block-size: 12px;
    vertical-align: -2px;
  }

  .what code {
    flex: none;
    font: 12px var(--_font-mono);
  }

  .what .change {
    min-inline-size: 0;
    overflow: hidden;
    color: var(--_text-muted);
    font: 12px var(--_font-mono);
    text-overflow: ellipsis;
  }

  .skipped code {
    color: var(--_text-muted);
    text-decoration: line-through;
  }

  .depth-1 .what {
    padding-inline-start: var(--_space-16);
  }

  .depth-2 .what {
    padding-inline-start: calc(2 * var(--_space-16));
  }

  .depth-3 .what {
    padding-inline-start: calc(3 * var(--_space-16));
  }

  .depth-4 .what {
    padding-inline-start: calc(4 * var(--_space-16));
  }

  .depth-5 .what {
    padding-inline-start: calc(5 * var(--_space-16));
  }

  .details {
    display: grid;
    gap: var(--_space-8);
    padding: var(--_space-8) var(--_space-12) var(--_space-12) 96px;
    border-block-end: 1px solid var(--_line);
  }

  .details p {
    margin: 0;
  }

  .values {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(240px, 100%), 1fr));
    gap: var(--_space-12);
  }

  pre {
    margin: var(--_space-4) 0 0;
    max-block-size: 240px;
    padding: var(--_space-8);
    border: 1px solid var(--_line);
    border-radius: var(--_radius-control);
    background: var(--_surface-sunken);
    font: 12px/1.35 var(--_font-mono);
    overflow: auto;
    overflow-wrap: anywhere;
    white-space: pre-wrap;
  }

  @media (max-width: 699px) {
    .entry {
      grid-template-columns: 64px minmax(0, 1fr) auto;
    }

    .time {
      display: none;
    }

    .details {
      padding-inline-start: var(--_space-12);
    }
  }
`;
