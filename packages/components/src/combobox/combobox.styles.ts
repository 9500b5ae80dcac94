import { css } from 'lit';

/** An input with a list under it. The list is in `element/listbox.styles.ts`, the frame in `element/box.styles.ts`. */
export const comboboxStyles = css`
  .box .control {
    text-overflow: ellipsis;
  }
`;
