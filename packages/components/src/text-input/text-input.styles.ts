import { css } from 'lit';

/** A line of text. Its frame is in `element/box.styles.ts`. */
export const textInputStyles = css`
  /* The cross of WebKit and Chromium is theirs to draw; an arrow over it says that it can be pressed. */
  .control::-webkit-search-cancel-button {
    cursor: pointer;
  }
`;
