import { css } from 'lit';
import { moreTokenStyles } from '../tokens/more-token-styles.ts';

/** The small buttons of a row of tools: an icon each, pressed or not, and still in reach while they can do nothing. */
export const toolStyles = css`
  ${moreTokenStyles}

  .tool {
    display: grid;
    place-items: center;
    flex: none;
    inline-size: var(--_control-small);
    block-size: var(--_control-small);
    padding: 0;
    border: 1px solid transparent;
    border-radius: var(--_radius-control);
    background: transparent;
    color: var(--_text);
    cursor: pointer;
  }

  .tool:hover {
    background: var(--_hover);
  }

  .tool[aria-pressed='true'] {
    border-color: var(--_accent);
    background: var(--_accent-soft);
    color: var(--_accent);
  }

  .tool[aria-disabled='true'] {
    background: transparent;
    color: var(--_text-muted);
    cursor: default;
    opacity: 0.5;
  }
`;
