import { css } from 'lit';

/** A dialog over the page, or the same in place while it is edited. */
export const modalStyles = css`
  .dialog {
    box-sizing: border-box;
    inline-size: min(640px, calc(100vw - 2 * var(--_space-16)));
    max-block-size: calc(100vh - 2 * var(--_space-24));
    padding: 0;
    overflow: auto;
    border: 1px solid var(--_line);
    border-radius: var(--_radius-dialog);
    background: var(--_surface-raised);
    color: var(--_text);
    box-shadow: var(--_shadow-dialog);
  }

  .dialog::backdrop {
    background: var(--_backdrop);
  }

  .small {
    inline-size: min(400px, calc(100vw - 2 * var(--_space-16)));
  }

  .large {
    inline-size: min(960px, calc(100vw - 2 * var(--_space-16)));
  }

  :host([inline]) .dialog {
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
    margin: 0;
    font: inherit;
    font-size: var(--_size-heading);
    font-weight: var(--_weight-strong);
    line-height: var(--_leading-interface);
    overflow-wrap: anywhere;
  }

  .close {
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
