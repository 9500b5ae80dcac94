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

  /* Not by inheriting the row's ground: then every cell would be styled anew whenever its row is moved. */
  .pinned-start,
  .pinned-end {
    position: sticky;
    z-index: 1;
    background: var(--_ground);
  }

  .pinned-end {
    position: sticky;
    z-index: 1;
  }

  .pinned-start + .center-column,
  .pinned-start:has(+ .center-column) {
    border-inline-end: 0;
  }

  .pinned-end {
    margin-inline-start: auto;
  }

  .pinned-end ~ .pinned-end {
    margin-inline-start: 0;
  }

  .pinned-start.inner-edge {
    border-inline-end: 1px solid var(--_line);
  }

  .pinned-end.inner-edge {
    border-inline-start: 1px solid var(--_line);
  }

  .summary .cell {
    line-height: var(--_line-height);
  }

  .wrapped .summary .cell {
    line-height: var(--_control-medium);
  }

  .wrapped .rich {
    align-items: start;
  }

  .wrapped .bar {
    margin-block-start: 0.45em;
  }

  .wrapped .row .cell {
    padding-block: 7px;
    line-height: var(--_leading-interface);
    white-space: normal;
    overflow-wrap: anywhere;
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

  .cell.type-number,
  .cell.type-currency,
  .cell.type-percent,
  .cell.type-date,
  .cell.type-dateTime {
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

  .cell.toned {
    background: var(--_tone-soft);
    color: var(--_tone);
    font-weight: var(--_weight-medium);
  }

  /* A corner, as spreadsheets mark what was changed. */
  .cell.edited::before {
    content: '';
    position: absolute;
    inset-block-start: 0;
    inset-inline-end: 0;
    border-block-start: 7px solid var(--_warning);
    border-inline-start: 7px solid transparent;
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

  .head-cell.dragged {
    opacity: 0.6;
  }

  .head-cell.drop-before {
    box-shadow: inset 2px 0 var(--_accent);
  }

  .head-cell.drop-after {
    box-shadow: inset -2px 0 var(--_accent);
  }

  :host(:dir(rtl)) .head-cell.drop-before {
    box-shadow: inset -2px 0 var(--_accent);
  }

  :host(:dir(rtl)) .head-cell.drop-after {
    box-shadow: inset 2px 0 var(--_accent);
  }

  .title {
    overflow: hidden;
    text-overflow: ellipsis;
  }

  .mark {
    display: inline-flex;
    flex: none;
    align-items: center;
  }

  .rank {
    font-size: var(--_size-tiny);
  }

  .head-cell .icon {
    inline-size: 14px;
    block-size: 14px;
  }

  .menu-button {
    position: absolute;
    inset-block: 2px;
    inset-inline-end: 4px;
    display: grid;
    place-items: center;
    inline-size: 20px;
    padding: 0;
    border: 0;
    border-radius: var(--_radius-control);
    background: var(--_surface);
    color: inherit;
    opacity: 0;
    cursor: pointer;
  }

  .head-cell:hover .menu-button,
  .head-cell:focus .menu-button,
  .menu-button:focus-visible {
    opacity: 1;
  }

  .menu-button:hover {
    background: var(--_hover);
  }

  .resizer {
    position: absolute;
    inset-block: 0;
    inset-inline-end: 0;
    inline-size: 6px;
    cursor: col-resize;
    touch-action: none;
  }

  .resizer:hover {
    background: var(--_accent);
  }

  .rich {
    display: inline-flex;
    align-items: center;
    gap: var(--_space-4);
    max-inline-size: 100%;
    block-size: 100%;
    line-height: var(--_leading-interface);
    vertical-align: top;
  }

  .check {
    inline-size: 16px;
    block-size: 16px;
    margin: 0;
    accent-color: var(--_accent);
  }

  .cell-button {
    display: grid;
    place-items: center;
    inline-size: 24px;
    block-size: 24px;
    padding: 0;
    border: 0;
    border-radius: var(--_radius-control);
    background: transparent;
    color: var(--_text-muted);
    cursor: pointer;
  }

  .cell-button:hover {
    background: var(--_hover);
    color: var(--_text);
  }

  .cell.own,
  .head-cell.own {
    padding-inline: 0;
    justify-content: center;
    text-align: center;
  }

  .clip {
    min-inline-size: 0;
    overflow: hidden;
    text-overflow: ellipsis;
  }

  .wrapped .clip {
    white-space: normal;
  }

  /* The name of a group goes over the cells after it, which are empty or hold a sum at their end. */
  .row.group .cell {
    contain: none;
    overflow: visible;
    border-color: transparent;
    background: transparent;
  }

  .row.group .rich {
    max-inline-size: none;
  }

  .tag {
    padding: 1px var(--_space-8);
    border-radius: 10px;
    background: var(--_tone-soft);
    color: var(--_tone);
    font-size: var(--_size-small);
    font-weight: var(--_weight-medium);
  }

  .link {
    overflow: hidden;
    text-overflow: ellipsis;
    color: var(--_accent);
  }

  .picture {
    block-size: calc(100% - 8px);
    max-inline-size: 100%;
    object-fit: contain;
    border-radius: 2px;
  }

  .bar {
    inline-size: 64px;
    block-size: 6px;
    overflow: hidden;
    border-radius: 3px;
    background: var(--_surface-sunken);
    box-shadow: inset 0 0 0 1px var(--_line-strong);
  }

  .bar-done {
    display: block;
    block-size: 100%;
    background: var(--_accent);
  }

  .bar-text,
  .muted {
    color: var(--_text-muted);
    font-size: var(--_size-small);
    font-variant-numeric: tabular-nums;
  }

  .toggle {
    display: inline-grid;
    place-items: center;
    flex: none;
    inline-size: 20px;
    block-size: 20px;
    border-radius: var(--_radius-control);
    color: var(--_text-muted);
    cursor: pointer;
  }

  .toggle:hover {
    background: var(--_hover);
  }

  .group-name {
    font-weight: var(--_weight-medium);
  }

  /* A button in a row is no higher than its line. */
  .row .button.small {
    min-block-size: 24px;
  }

  .editor {
    position: absolute;
    z-index: 2;
  }
`;
