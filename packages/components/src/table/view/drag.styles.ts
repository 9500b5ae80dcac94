import { css } from 'lit';

/** A head of a column that is dragged, and where it would be put down. */
export const dragStyles = css`
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
