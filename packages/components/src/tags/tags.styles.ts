import { css } from 'lit';

/** Words under an input. The chips are in `element/chips.styles.ts`, the frame in `element/box.styles.ts`. */
export const tagsStyles = css`
  .box:has(.chips) .control {
    flex-basis: 100%;
  }
`;
