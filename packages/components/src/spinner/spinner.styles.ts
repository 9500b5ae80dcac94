import { css } from 'lit';

/** The ring and what goes on, in one line. The ring itself is in `element/spinner.styles.ts`. */
export const inlaySpinnerStyles = css`
  .status {
    display: inline-flex;
    align-items: center;
    gap: var(--_space-8);
    color: var(--_text-muted);
    font-size: var(--_size-medium);
    line-height: var(--_leading-interface);
  }

  .spinner {
    color: var(--_accent);
    font-size: 16px;
  }

  .small {
    font-size: var(--_size-small);
  }

  .small .spinner {
    font-size: 12px;
  }

  .large {
    font-size: var(--_size-large);
  }

  .large .spinner {
    font-size: 24px;
  }
`;
