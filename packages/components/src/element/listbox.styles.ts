import { css } from 'lit';
import { popupStyles } from './popup.styles.ts';

/** The list of options under a combobox. */
export const listboxStyles = css`
  ${popupStyles}

  /* As wide as its input, and there at once: it is read while one types. */
  .popup {
    max-inline-size: none;
    animation: none;
  }

  .option {
    display: flex;
    align-items: center;
    gap: var(--_space-8);
    min-block-size: var(--_control-small);
    padding: var(--_space-4) var(--_space-8);
    border-radius: var(--_radius-control);
    overflow-wrap: anywhere;
    cursor: pointer;
  }

  .option:hover {
    background: var(--_hover);
  }

  .option.active {
    background: var(--_selection);
  }

  .option[aria-disabled='true'] {
    background: none;
    color: var(--_text-muted);
    cursor: not-allowed;
  }

  .mark {
    display: grid;
    flex: none;
    inline-size: 16px;
    color: var(--_accent);
  }

  .note {
    margin: 0;
    padding: var(--_space-4) var(--_space-8);
    color: var(--_text-muted);
    font-size: var(--_size-small);
  }

  @media (forced-colors: active) {
    .option.active {
      outline: 2px solid Highlight;
      outline-offset: -2px;
    }

    .option[aria-disabled='true'] {
      color: GrayText;
    }
  }
`;
