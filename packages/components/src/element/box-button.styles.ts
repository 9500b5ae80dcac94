import { css } from 'lit';

/** A button at the end of the frame around a control. */
export const boxButtonStyles = css`
  .box-button {
    display: grid;
    place-items: center;
    flex: none;
    inline-size: 24px;
    block-size: 24px;
    margin-inline-end: calc(-1 * var(--_space-4));
    padding: 0;
    border: 0;
    border-radius: var(--_radius-control);
    background: transparent;
    color: var(--_text-muted);
    font: inherit;
    cursor: pointer;
  }

  .box-button:hover {
    background: var(--_hover);
    color: var(--_text);
  }

  .box-button:disabled {
    background: transparent;
    color: var(--_text-muted);
    cursor: not-allowed;
  }
`;
