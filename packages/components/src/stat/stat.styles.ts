import { css } from 'lit';
import { moreTokenStyles } from '../tokens/more-token-styles.ts';

/** The name, the figure large, the change and what it is compared with on one line. */
export const statStyles = css`
  ${moreTokenStyles}

  .stat {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    column-gap: var(--_space-8);
    margin: 0;
    line-height: var(--_leading-interface);
  }

  dd {
    margin: 0;
    overflow-wrap: anywhere;
  }

  .label,
  .value {
    flex: 1 0 100%;
  }

  .label,
  .help {
    color: var(--_text-muted);
    font-size: var(--_size-small);
  }

  .value {
    font-size: var(--_size-title);
    font-weight: var(--_weight-strong);
    font-variant-numeric: tabular-nums;
  }

  .small .value {
    font-size: var(--_size-heading);
  }

  .large .value {
    font-size: calc(1.5 * var(--_size-title));
  }

  .change {
    display: inline-flex;
    align-items: center;
    gap: var(--_space-4);
    font-size: var(--_size-small);
    font-weight: var(--_weight-medium);
    font-variant-numeric: tabular-nums;
  }

  .change .icon {
    inline-size: 1.1em;
    block-size: 1.1em;
  }

  .better {
    color: var(--_success);
  }

  .worse {
    color: var(--_danger);
  }
`;
