import { css } from 'lit';

/**
 * A text box that is as high as its text, without a script that measures: the box and an invisible copy of the text
 * (`.mirror`, with one character more, so that a last empty line counts) lie in one cell, and the copy gives the height.
 */
export const growingTextStyles = css`
  .growing {
    display: grid;
    max-block-size: 40vh;
    overflow-y: auto;
  }

  .growing .mirror,
  .growing textarea {
    grid-area: 1 / 1;
    min-inline-size: 0;
    margin: 0;
    padding: 5px var(--_space-8);
    border: 0;
    font: inherit;
    line-height: 16px;
    tab-size: 2;
    white-space: pre-wrap;
    overflow-wrap: anywhere;
  }

  .growing .mirror {
    visibility: hidden;
    pointer-events: none;
  }

  .growing.tall .mirror {
    min-block-size: 58px;
  }

  .growing.mono {
    font-family: var(--_font-mono);
    font-size: var(--_size-small);
  }

  .growing textarea {
    inline-size: 100%;
    block-size: 100%;
    background: transparent;
    color: var(--_text);
    outline: none;
    overflow: hidden;
    resize: none;
  }

  .growing textarea::placeholder {
    color: var(--_text-muted);
    opacity: 1;
  }
`;
