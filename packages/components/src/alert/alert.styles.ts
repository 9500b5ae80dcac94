import { css } from 'lit';

/** An icon, the words, and the button that closes it. */
export const alertStyles = css`
  .note {
    display: flex;
    align-items: start;
    gap: var(--_space-8);
  }

  .note > .icon {
    margin-block-start: calc((1lh - 16px) / 2);
    color: var(--_tone);
  }

  .words {
    flex: 1;
    display: grid;
    gap: var(--_space-4);
    justify-items: start;
    min-inline-size: 0;
    white-space: normal;
  }

  .words > p {
    white-space: pre-line;
  }

  .title {
    font-weight: var(--_weight-strong);
  }

  .button.icon-only {
    flex: none;
    margin-block: -3px;
    margin-inline-end: -6px;
    color: inherit;
  }
`;
