import { css } from 'lit';

/** The button, and the list that floats below it. */
export const menuStyles = css`
  :host {
    display: inline-flex;
    max-inline-size: 100%;
    vertical-align: middle;
  }

  .menu {
    position: fixed;
    inset: auto;
    margin: 0;
    padding: var(--_space-4);
    overflow-y: auto;
    max-inline-size: min(320px, calc(100vw - var(--_space-16)));
    border: 1px solid var(--_line);
    border-radius: var(--_radius-card);
    background: var(--_surface-raised);
    color: var(--_text);
    box-shadow: var(--_shadow-menu);
    animation: appear var(--_duration-appear) ease-out;
  }

  .item {
    display: flex;
    align-items: center;
    min-block-size: var(--_control-medium);
    padding: var(--_space-4) var(--_space-12);
    border-radius: var(--_radius-control);
    font-size: var(--_size-medium);
    line-height: var(--_leading-interface);
    overflow-wrap: anywhere;
    cursor: pointer;
    user-select: none;
  }

  .item:focus {
    outline: none;
    background: var(--_hover);
  }

  .item:focus-visible {
    outline: 2px solid var(--_focus);
    outline-offset: -2px;
  }

  .item.danger {
    color: var(--_danger);
  }

  .item[aria-disabled='true'] {
    opacity: 0.5;
    cursor: not-allowed;
  }

  @keyframes appear {
    from {
      opacity: 0;
    }
  }

  @media (forced-colors: active) {
    .item:focus {
      outline: 2px solid Highlight;
    }

    .item[aria-disabled='true'] {
      color: GrayText;
      opacity: 1;
    }
  }
`;
