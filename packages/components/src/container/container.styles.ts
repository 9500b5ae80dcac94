import { css } from 'lit';

/** An empty one can still be seen and dropped into. */
export const containerStyles = css`
  .box {
    min-block-size: var(--_control-large);
  }
`;
