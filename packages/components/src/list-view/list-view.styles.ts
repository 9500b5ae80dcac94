import { css } from 'lit';

/** Rows one under another, with a hairline between. */
export const listViewStyles = css`
  .empty {
    margin: 0;
    padding: var(--_space-16);
    border: 1px dashed var(--_line-strong);
    border-radius: var(--_radius-card);
    color: var(--_text-muted);
    font-size: var(--_size-small);
    text-align: center;
  }

  ::slotted([role='listitem']) {
    padding-block: var(--_space-8);
    border-block-end: 1px solid var(--_line);
  }

  ::slotted([role='listitem']:first-child) {
    padding-block-start: 0;
  }
`;
