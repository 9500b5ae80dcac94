import { css } from 'lit';

/** What goes on and how much is done above the bar. */
export const progressStyles = css`
  .progress {
    display: grid;
    gap: var(--_space-4);
    line-height: var(--_leading-interface);
  }

  .head {
    display: flex;
    justify-content: space-between;
    gap: var(--_space-12);
    font-size: var(--_size-medium);
  }

  .label {
    font-weight: var(--_weight-medium);
    overflow-wrap: anywhere;
  }

  .value,
  .help {
    color: var(--_text-muted);
    font-variant-numeric: tabular-nums;
  }

  .help {
    margin: 0;
    font-size: var(--_size-small);
  }

  .small .head {
    font-size: var(--_size-small);
  }

  .small .track {
    block-size: 4px;
  }

  .large .track {
    block-size: 12px;
    border-radius: 6px;
  }
`;
