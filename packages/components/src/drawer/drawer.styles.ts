import { css } from 'lit';
import { moreTokenStyles } from '../tokens/more-token-styles.ts';

/** Along an edge, over its whole length. */
export const drawerStyles = css`
  ${moreTokenStyles}

  .dialog {
    --_width: 400px;
    inline-size: min(var(--_width), calc(100vw - var(--_space-48)));
    block-size: 100dvh;
    max-block-size: none;
    margin: 0;
    margin-inline-start: auto;
    border-width: 0;
    border-inline-start-width: 1px;
    animation: appear var(--_duration-appear) ease-out;
  }

  .dialog.small {
    --_width: 280px;
  }

  .dialog.large {
    --_width: 640px;
  }

  .dialog.start {
    margin-inline: 0 auto;
    border-inline-width: 0 1px;
  }

  .dialog.bottom {
    inline-size: 100vw;
    max-inline-size: none;
    block-size: fit-content;
    max-block-size: 80dvh;
    margin: auto 0 0;
    border-width: 1px 0 0;
  }

  :host([inline]) .dialog.dialog {
    block-size: auto;
    margin: 0;
    border-width: 1px;
    animation: none;
  }

  @keyframes appear {
    from {
      opacity: 0;
    }
  }
`;
