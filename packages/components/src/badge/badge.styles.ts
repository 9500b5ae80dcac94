import { css } from 'lit';
import { moreTokenStyles } from '../tokens/more-token-styles.ts';

/** A small rounded box on the soft ground of its tone. */
export const badgeStyles = css`
  ${moreTokenStyles}

  :host {
    display: inline-block;
    max-inline-size: 100%;
    vertical-align: middle;
  }

  .badge {
    display: inline-block;
    max-inline-size: 100%;
    padding: 1px var(--_space-8);
    border: 1px solid var(--_tone);
    border-radius: 1em;
    background: var(--_tone-soft);
    color: var(--_tone);
    font-size: var(--_size-small);
    font-weight: var(--_weight-medium);
    font-variant-numeric: tabular-nums;
    line-height: var(--_leading-interface);
    overflow-wrap: anywhere;
  }

  .badge.small {
    padding-block: 0;
    font-size: var(--_size-tiny);
  }

  .badge.large {
    padding: 2px var(--_space-12);
    font-size: var(--_size-medium);
  }
`;
