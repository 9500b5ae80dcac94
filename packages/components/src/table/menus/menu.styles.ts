import { css } from 'lit';

/** Popups over the table: menus, and the form of a filter. Adopted when the first one opens. */
export const menuStyles = css`
  .popup {
    position: fixed;
    inset: auto;
    margin: 0;
    padding: var(--_space-4);
    overflow-y: auto;
    min-inline-size: 200px !important;
    max-inline-size: min(320px, calc(100vw - 16px));
    border: 1px solid var(--_line);
    border-radius: var(--_radius-card);
    background: var(--_surface-raised);
    color: var(--_text);
    font-size: var(--_size-medium);
    line-height: var(--_leading-interface);
    box-shadow: var(--_shadow-menu);
    animation: appear var(--_duration-appear) ease-out;
  }

  .popup [hidden] {
    display: none !important;
  }

  .item {
    display: flex;
    align-items: center;
    gap: var(--_space-8);
    min-block-size: var(--_control-small);
    padding: var(--_space-2) var(--_space-8);
    border-radius: var(--_radius-control);
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

  .item-icon {
    display: inline-grid;
    flex: none;
    inline-size: 16px;
    block-size: 16px;
  }

  .menu-line {
    margin-block: var(--_space-4);
    border-block-start: 1px solid var(--_line);
  }

  .filter {
    display: grid;
    gap: var(--_space-8);
    inline-size: 240px;
    padding: var(--_space-8);
  }

  .filter-title {
    font-size: var(--_size-small);
    font-weight: var(--_weight-strong);
  }

  .filter :is(select, input) {
    inline-size: 100%;
    min-block-size: var(--_control-medium);
    padding-inline: var(--_space-8);
    border: 1px solid var(--_line-strong);
    border-radius: var(--_radius-control);
    background: var(--_surface);
    color: var(--_text);
    font: inherit;
  }

  .filter .pair {
    display: grid;
    grid-template-columns: 1fr 1fr;
    gap: var(--_space-8);
  }

  .filter .values {
    display: grid;
    max-block-size: 200px;
    overflow-y: auto;
    border: 1px solid var(--_line);
    border-radius: var(--_radius-control);
    padding: var(--_space-4);
  }

  .filter .values label {
    display: flex;
    align-items: center;
    gap: var(--_space-8);
    padding: var(--_space-2) var(--_space-4);
  }

  .filter .values input {
    inline-size: 16px;
    min-block-size: 16px;
    margin: 0;
    accent-color: var(--_accent);
  }

  .filter .buttons {
    display: flex;
    justify-content: end;
    gap: var(--_space-8);
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
  }
`;

/** Gives a shadow root the styles of popups, once. */
export function adoptMenuStyles(root: HTMLElement | DocumentFragment): void {
  const sheet = menuStyles.styleSheet;
  if (!(root instanceof ShadowRoot) || sheet === undefined || root.adoptedStyleSheets.includes(sheet)) return;
  root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
}
