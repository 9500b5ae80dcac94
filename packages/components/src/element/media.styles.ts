import { css } from 'lit';

/** The words above the player, and the transcript below. */
export const mediaStyles = css`
  figure {
    display: grid;
    gap: var(--_space-4);
    margin: 0;
  }

  figcaption {
    font-weight: var(--_weight-medium);
    overflow-wrap: anywhere;
  }

  p {
    margin: 0;
  }

  details {
    font-size: var(--_size-small);
  }

  summary {
    inline-size: fit-content;
    min-block-size: 24px;
    border-radius: var(--_radius-control);
    color: var(--_accent);
    cursor: pointer;
  }

  details p {
    max-block-size: 240px;
    overflow-y: auto;
    white-space: pre-line;
  }
`;
