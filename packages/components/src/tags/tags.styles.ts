import { css } from 'lit';

/** Words before an input. The chips are in `element/chips.styles.ts`, the frame in `element/box.styles.ts`. */
export const tagsStyles = css`
  .box {
    cursor: text;
  }

  .box:has(.control:is(:disabled, [readonly])) {
    cursor: default;
  }
`;
