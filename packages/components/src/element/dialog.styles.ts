import { css } from 'lit';
import { moreTokenStyles } from '../tokens/more-token-styles.ts';

/** What lies over the page, or the same in its place while it is edited: ground, title, the button that closes it. */
export const dialogStyles = css`
  ${moreTokenStyles}

  .dialog {
    box-sizing: border-box;
    padding: 0;
    overflow: auto;
    border: 1px solid var(--_line);
    background: var(--_surface-raised);
    color: var(--_text);
    box-shadow: var(--_shadow-dialog);
  }

  .dialog::backdrop {
    background: var(--_backdrop);
  }

  :host([inline]) .dialog.dialog {
    position: static;
    inline-size: 100%;
    max-block-size: none;
    border-style: dashed;
    border-color: var(--_line-strong);
    box-shadow: none;
  }

  header {
    display: flex;
    align-items: center;
    gap: var(--_space-8);
    padding: var(--_space-12) var(--_space-16) 0;
  }

  .title {
    flex: 1;
  }

  .close {
    display: grid;
    place-items: center;
    min-inline-size: var(--_control-small);
    min-block-size: var(--_control-small);
    padding: 0;
    border: 0;
    border-radius: var(--_radius-control);
    background: none;
    color: var(--_text-muted);
    font: inherit;
    cursor: pointer;
  }

  .close:hover {
    background: var(--_hover);
    color: var(--_text);
  }

  .close:focus-visible {
    outline: 2px solid var(--_focus);
    outline-offset: 2px;
  }

  .body {
    padding: var(--_space-12) var(--_space-16) var(--_space-16);
  }
`;
