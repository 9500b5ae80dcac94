import { css } from 'lit';

/** Rows one under another, with a hairline between. */
export const listViewStyles = css`
  ::slotted([role='listitem']) {
    padding-block: var(--_space-8);
    border-block-end: 1px solid var(--_line);
  }

  ::slotted([role='listitem']:first-child) {
    padding-block-start: 0;
  }
`;
