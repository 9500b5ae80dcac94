import { css } from 'lit';
import { moreTokenStyles } from '../tokens/more-token-styles.ts';

/** Choices as chips before an input with a list. Their parts are in `element/`. */
export const multiselectStyles = css`
  ${moreTokenStyles}

  /* The arrow keeps its corner, however many lines of chips there are. */
  .box:has(.chips) {
    position: relative;
    padding-inline-end: var(--_space-32);
  }

  .box:has(.chips) .box-button {
    position: absolute;
    inset-block-start: 3px;
    inset-inline-end: var(--_space-4);
    margin: 0;
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
