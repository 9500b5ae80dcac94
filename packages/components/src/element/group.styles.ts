import { css } from 'lit';
import { moreTokenStyles } from '../tokens/more-token-styles.ts';

/** The words above a group of other things. */
export const groupTitleStyles = css`
  ${moreTokenStyles}

  .title {
    margin: 0;
    font: inherit;
    font-size: var(--_size-heading);
    font-weight: var(--_weight-strong);
    line-height: var(--_leading-interface);
    overflow-wrap: anywhere;
  }
`;

/** A box around a group of other things; as a card it stands out from the page. */
export const groupStyles = css`
  .box {
    display: flex;
    flex-direction: column;
    gap: var(--_space-12);
  }

  .card {
    padding: var(--_space-16);
    border: 1px solid var(--_line);
    border-radius: var(--_radius-card);
    background: var(--_surface);
  }
`;
