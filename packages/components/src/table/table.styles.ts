import { css } from 'lit';

/** Rows, heads and page controls. What scrolls sideways is the table inside its frame, never the page. */
export const tableStyles = css`
  :host {
    display: flex;
    flex-direction: column;
    gap: var(--_space-4);
    min-inline-size: 0;
    line-height: var(--_leading-interface);
  }

  .label {
    font-weight: var(--_weight-medium);
  }

  .frame {
    position: relative;
    overflow: hidden;
    border: 1px solid var(--_line);
    border-radius: var(--_radius-card);
    background: var(--_surface);
  }

  .scroll {
    overflow-x: auto;
  }

  table {
    inline-size: 100%;
    border-collapse: separate;
    border-spacing: 0;
  }

  th,
  td {
    block-size: var(--_control-medium);
    padding: 0 var(--_space-12);
    text-align: start;
    white-space: nowrap;
  }

  td {
    max-inline-size: 36em;
    overflow: hidden;
    text-overflow: ellipsis;
    border-block-start: 1px solid var(--_line);
  }

  .center {
    text-align: center;
  }

  .end {
    text-align: end;
  }

  /* No wider than its figures: what is left over goes to the words, and numbers stay near what they count. */
  .numeric {
    inline-size: 1px;
    font-variant-numeric: tabular-nums;
  }

  th {
    padding-inline: var(--_space-4);
  }

  .sort {
    display: inline-flex;
    align-items: center;
    gap: var(--_space-4);
    margin: 0;
    padding: var(--_space-4) var(--_space-8);
    border: 0;
    border-radius: var(--_radius-control);
    background: transparent;
    color: var(--_text-muted);
    font: inherit;
    font-size: var(--_size-small);
    font-weight: var(--_weight-strong);
    cursor: pointer;
  }

  /* The arrow stands inside, so that words and cells share one edge on either side. */
  .end .sort {
    flex-direction: row-reverse;
  }

  /* As wide as the arrow on the other side, so that the words stand over the middle. */
  .center .sort {
    padding-inline-start: calc(var(--_space-12) + 1em);
  }

  .sort:hover,
  .sorted {
    color: var(--_text);
  }

  .sort:focus-visible {
    outline-offset: -2px;
  }

  .sort .icon {
    inline-size: 1em;
    block-size: 1em;
    opacity: 0;
  }

  .sort:hover .icon,
  .sort:focus-visible .icon,
  .sorted .icon {
    opacity: 1;
  }

  tr[tabindex] {
    cursor: default;
  }

  tr[tabindex]:hover {
    background: var(--_hover);
  }

  tr.selected,
  tr.selected:hover {
    background: var(--_selection);
  }

  tr:focus-visible {
    outline-offset: -2px;
  }

  .empty {
    margin: 0;
    padding: var(--_space-24) var(--_space-12);
    color: var(--_text-muted);
    text-align: center;
  }

  .scroll + .empty {
    border-block-start: 1px solid var(--_line);
  }

  .pager {
    display: flex;
    align-items: center;
    gap: var(--_space-8);
    padding: var(--_space-4) var(--_space-4) var(--_space-4) var(--_space-12);
    border-block-start: 1px solid var(--_line);
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

  .progress {
    position: absolute;
    inset-block-start: 0;
    inset-inline-start: 0;
    inline-size: 40%;
    block-size: 2px;
    background: var(--_accent);
    animation: pass 1.2s ease-in-out infinite alternate;
  }

  @keyframes pass {
    to {
      inset-inline-start: 60%;
    }
  }

  /* A still line over the whole width also says "not done". */
  @media (prefers-reduced-motion: reduce) {
    .progress {
      inline-size: 100%;
      animation: none;
    }
  }

  @media (forced-colors: active) {
    tr.selected,
    tr.selected:hover {
      background: Highlight;
      color: HighlightText;
      forced-color-adjust: none;
    }

    .progress {
      background: Highlight;
    }
  }
`;
