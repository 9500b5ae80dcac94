import { css } from 'lit';

/** Choices as chips before an input with a list. Their parts are in `element/`. */
export const multiselectStyles = css`
  .box:has(.chips) .box-button {
    margin-inline-end: 0;
  }

  .mark {
    block-size: 16px;
    border: 1px solid var(--_line-strong);
    border-radius: 3px;
  }

  [aria-selected='true'] .mark {
    border-color: var(--_accent);
    background: var(--_accent);
    color: var(--_text-on-accent);
  }

  .mark .icon {
    inline-size: 14px;
    block-size: 14px;
    stroke-width: 2.5;
  }
`;
