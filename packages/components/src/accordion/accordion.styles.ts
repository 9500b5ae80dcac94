import { css } from 'lit';

/** A hairline above; each part has its own below. */
export const accordionStyles = css`
  .accordion {
    border-block-start: 1px solid var(--_line);
  }
`;
