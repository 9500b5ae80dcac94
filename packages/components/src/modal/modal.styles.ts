import { css } from 'lit';
import { moreTokenStyles } from '../tokens/more-token-styles.ts';

/** In the middle of the page, as wide as its size. */
export const modalStyles = css`
  ${moreTokenStyles}

  .dialog {
    inline-size: min(640px, calc(100vw - 2 * var(--_space-16)));
    max-inline-size: none;
    max-block-size: calc(100vh - 2 * var(--_space-24));
    border-radius: var(--_radius-dialog);
  }

  .dialog.small {
    inline-size: min(400px, calc(100vw - 2 * var(--_space-16)));
  }

  .dialog.large {
    inline-size: min(960px, calc(100vw - 2 * var(--_space-16)));
  }
`;
