import { css } from 'lit';
import { moreTokenStyles } from '../tokens/more-token-styles.ts';

/** The frame of what floats over the page until it is used or left: the list of a menu, of a combobox, the rest of a toolbar. */
export const popupStyles = css`
  ${moreTokenStyles}

  .popup {
    position: fixed;
    inset: auto;
    margin: 0;
    padding: var(--_space-4);
    overflow-y: auto;
    overscroll-behavior: contain;
    max-inline-size: min(320px, calc(100vw - var(--_space-16)));
    border: 1px solid var(--_line);
    border-radius: var(--_radius-card);
    background: var(--_surface-raised);
    color: var(--_text);
    font-size: var(--_size-medium);
    line-height: var(--_leading-interface);
    box-shadow: var(--_shadow-menu);
    animation: appear var(--_duration-appear) ease-out;
  }

  @keyframes appear {
    from {
      opacity: 0;
    }
  }
`;

/** Things to do, one a row, in a popup. */
export const menuItemStyles = css`
  .item {
    display: flex;
    align-items: center;
    gap: var(--_space-8);
    min-block-size: var(--_control-small);
    padding: var(--_space-4) var(--_space-8);
    border-radius: var(--_radius-control);
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
