import { css } from 'lit';
import { menuItemStyles, popupStyles } from '../../element/popup.styles.ts';

/** Popups over the table: menus, and the form of a filter. Adopted when the first one opens. */
export const menuStyles = css`
  ${popupStyles}
  ${menuItemStyles}

  .popup {
    min-inline-size: 200px !important;
  }

  .popup [hidden] {
    display: none !important;
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
`;

/** Gives a shadow root the styles of popups, once. */
export function adoptMenuStyles(root: HTMLElement | DocumentFragment): void {
  const sheet = menuStyles.styleSheet;
  if (!(root instanceof ShadowRoot) || sheet === undefined || root.adoptedStyleSheets.includes(sheet)) return;
  root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
}
