import { css } from 'lit';
import { moreTokenStyles } from '../tokens/more-token-styles.ts';

/** How words look, by what they are. */
export const textStyles = css`
  ${moreTokenStyles}

  .text {
    margin: 0;
    font: inherit;
    font-size: var(--_size-medium);
    white-space: pre-line;
    overflow-wrap: anywhere;
  }

  .title {
    font-size: var(--_size-title);
    font-weight: var(--_weight-strong);
    line-height: var(--_leading-interface);
  }

  .heading {
    font-size: var(--_size-heading);
    font-weight: var(--_weight-strong);
    line-height: var(--_leading-interface);
  }

  .caption {
    color: var(--_text-muted);
    font-size: var(--_size-small);
  }
`;
