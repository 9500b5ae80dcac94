import { css } from 'lit';

/** Names muted, values beside or below, a hairline between; below, too, where there is little room. */
export const keyValueStyles = css`
  :host {
    container-type: inline-size;
    line-height: var(--_leading-interface);
  }

  .label {
    margin: 0 0 var(--_space-4);
    font-weight: var(--_weight-medium);
  }

  dl {
    margin: 0;
    font-size: var(--_size-medium);
  }

  .row {
    display: grid;
    grid-template-columns: minmax(6em, 2fr) 5fr;
    gap: 0 var(--_space-12);
    padding-block: calc(var(--_space-4) + 2px * (1 + var(--_density)));
    border-block-end: 1px solid var(--_line);
  }

  :host([layout='below']) .row {
    grid-template-columns: 1fr;
  }

  @container (max-width: 260px) {
    .row {
      grid-template-columns: 1fr;
    }
  }

  .row:last-child {
    border-block-end: 0;
  }

  dt {
    color: var(--_text-muted);
    font-size: var(--_size-small);
    line-height: calc(1em / 0.857 * 1.35);
    overflow-wrap: anywhere;
  }

  dd {
    margin: 0;
    font-variant-numeric: tabular-nums;
    white-space: pre-line;
    overflow-wrap: anywhere;
  }

  .empty {
    margin: 0;
    color: var(--_text-muted);
    font-size: var(--_size-small);
  }
`;
