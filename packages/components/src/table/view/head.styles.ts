import { css } from 'lit';
import { moreTokenStyles } from '../../tokens/more-token-styles.ts';
import { progressStyles } from './progress.styles.ts';

/** What stands in a head beside its title, a head that is dragged, with where it would be put down, chosen rows, marked cells, and an order on its way. */
export const headStyles = css`
  ${moreTokenStyles}
  ${progressStyles}

  /* A new row keeps its ground. */
  .row.selected:not(.added) {
    --_ground: var(--_selection);
  }

  /* Over whatever ground the row has; the cell with the keyboard has its ring. */
  .cell.marked {
    box-shadow: inset 0 0 0 100px color-mix(in oklab, var(--_accent) 14%, transparent);
  }

  @media (forced-colors: active) {
    .row.selected:not(.added) {
      --_ground: Highlight;
      color: HighlightText;
      forced-color-adjust: none;
    }

    .cell.marked {
      outline: 1px solid Highlight;
      outline-offset: -1px;
    }
  }

  .scroll.marking {
    user-select: none;
    cursor: cell;
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
    /* Beside the edge that is dragged, and not over it. */
    inset-inline-end: 6px;
    display: grid;
    place-items: center;
    inline-size: 24px;
    block-size: 24px;
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
`;
