import { css } from 'lit';
import { moreTokenStyles } from '../tokens/more-token-styles.ts';

/** A row of numbers between two arrows; only the arrows where there is little room. */
export const paginationStyles = css`
  ${moreTokenStyles}

  :host {
    container-type: inline-size;
  }

  .pages {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--_space-4);
    font-variant-numeric: tabular-nums;
  }

  .button.number {
    min-inline-size: var(--_control-medium);
    padding-inline: var(--_space-4);
    color: var(--_text);
  }

  .button.number.small {
    min-inline-size: var(--_control-small);
  }

  .button.number.large {
    min-inline-size: var(--_control-large);
  }

  .button.number.current {
    border-color: var(--_accent);
    background: var(--_accent-soft);
    color: var(--_accent);
    font-weight: var(--_weight-strong);
  }

  .button.previous,
  .button.next {
    padding-inline: var(--_space-8);
  }

  .previous[aria-disabled='true'],
  .next[aria-disabled='true'] {
    opacity: 0.5;
    cursor: default;
  }

  .previous .icon,
  :host(:dir(rtl)) .next .icon {
    scale: -1 1;
  }

  :host(:dir(rtl)) .previous .icon {
    scale: 1 1;
  }

  .gap {
    min-inline-size: var(--_space-16);
    color: var(--_text-muted);
    text-align: center;
  }

  .short {
    display: none;
    padding-inline: var(--_space-8);
    color: var(--_text-muted);
    font-size: var(--_size-small);
  }

  @container (max-width: 380px) {
    .button.number,
    .gap {
      display: none;
    }

    .short {
      display: inline;
    }
  }

  @media (forced-colors: active) {
    .button.number.current {
      forced-color-adjust: none;
      border-color: Highlight;
      background: Highlight;
      color: HighlightText;
    }
  }
`;
