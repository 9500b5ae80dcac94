import { css } from 'lit';

/** Rows of one height, placed by their number: those that are not near the visible ones are not there. */
export const treeStyles = css`
  :host {
    /* No lower than its words, however large the page has them. */
    --_row: max(var(--_control-medium), 1.35em + 4px);
    line-height: var(--_leading-interface);
  }

  :host([size='small']) {
    --_row: max(var(--_control-small), 1.35em + 4px);
  }

  :host([size='large']) {
    --_row: max(var(--_control-large), 1.35em + 4px);
  }

  .label {
    margin: 0 0 var(--_space-4);
    font-weight: var(--_weight-medium);
  }

  .note {
    display: flex;
    align-items: center;
    gap: var(--_space-8);
    margin: 0;
    color: var(--_text-muted);
    font-size: var(--_size-small);
  }

  .note:not(:empty) {
    margin-block: var(--_space-4);
  }

  .tree {
    overflow: hidden auto;
    max-block-size: 480px;
    /* Here, so that the rows and what holds them reckon with the same words. */
    font-size: var(--_size-medium);
  }

  .rows {
    position: relative;
    block-size: calc(var(--_count) * var(--_row));
  }

  .row {
    position: absolute;
    inset-inline: 0;
    inset-block-start: calc(var(--_place) * var(--_row));
    display: flex;
    align-items: center;
    gap: var(--_space-8);
    block-size: var(--_row);
    padding-inline: calc((var(--_level) - 1) * var(--_space-16) + var(--_space-4)) var(--_space-8);
    border-radius: var(--_radius-control);
    cursor: default;
    user-select: none;
  }

  :host([size='small']) .tree {
    font-size: var(--_size-small);
  }

  :host([size='large']) .tree {
    font-size: var(--_size-large);
  }

  .row:hover {
    background: var(--_hover);
  }

  .row.selected {
    background: var(--_selection);
  }

  .row:focus-visible {
    outline-offset: -2px;
  }

  .row[aria-disabled='true'] {
    color: var(--_text-muted);
    cursor: not-allowed;
  }

  .row[aria-disabled='true'] .words,
  .row[aria-disabled='true'] .box {
    opacity: 0.6;
  }

  .twist {
    display: grid;
    place-items: center;
    flex: none;
    align-self: stretch;
    inline-size: 24px;
    margin-inline-end: calc(-1 * var(--_space-4));
    color: var(--_text-muted);
  }

  .twist .icon {
    transition: rotate var(--_duration-state) ease-out;
  }

  :host(:dir(rtl)) .twist .icon {
    rotate: 180deg;
  }

  [aria-expanded='true'] .twist .icon,
  :host(:dir(rtl)) [aria-expanded='true'] .twist .icon {
    rotate: 90deg;
  }

  .sign {
    display: inline-flex;
    flex: none;
    color: var(--_text-muted);
  }

  .words {
    min-inline-size: 0;
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
  }

  .box {
    display: grid;
    place-items: center;
    flex: none;
    inline-size: 16px;
    block-size: 16px;
    border: 1px solid var(--_line-strong);
    border-radius: 3px;
    background: var(--_surface);
    color: var(--_text-on-accent);
  }

  .box.true,
  .box.mixed {
    border-color: var(--_accent);
    background: var(--_accent);
  }

  .box .icon {
    inline-size: 12px;
    block-size: 12px;
    stroke-width: 3;
  }

  .box.mixed::before {
    content: '';
    inline-size: 8px;
    block-size: 2px;
    background: currentColor;
  }

  @media (prefers-reduced-motion: reduce) {
    .twist .icon {
      transition: none;
    }
  }

  @media (forced-colors: active) {
    .row.selected {
      forced-color-adjust: none;
      background: Highlight;
      color: HighlightText;
    }

    .row.selected * {
      color: inherit;
    }

    .row[aria-disabled='true'] {
      color: GrayText;
    }

    .box.mixed::before {
      background: CanvasText;
    }
  }
`;
