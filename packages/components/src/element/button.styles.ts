import { css } from 'lit';

/** How a button looks, wherever one stands: `inlay-button` and the small ones inside other kinds. */
export const buttonStyles = css`
  .button {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    gap: var(--_space-8);
    min-block-size: var(--_control-medium);
    padding-inline: var(--_space-12);
    border: 1px solid var(--_own-edge, var(--_line-strong));
    border-radius: var(--_radius-control);
    background: var(--_own-ground, var(--_surface));
    color: var(--_own-text, var(--_text));
    font: inherit;
    font-size: var(--_size-medium);
    font-weight: var(--_weight-medium);
    line-height: var(--_leading-interface);
    text-align: center;
    overflow-wrap: anywhere;
    cursor: pointer;
    user-select: none;
    transition: background-color var(--_duration-state) ease-out, border-color var(--_duration-state) ease-out;
  }

  .button:hover {
    background: var(--_own-ground-hover, var(--_hover));
  }

  .button.primary {
    border-color: var(--_own-edge, transparent);
    background: var(--_own-ground, var(--_accent));
    color: var(--_own-text, var(--_text-on-accent));
  }

  .button.primary:hover {
    background: var(--_own-ground-hover, var(--_accent-hover));
  }

  .button.plain {
    border-color: var(--_own-edge, transparent);
    background: var(--_own-ground, transparent);
    color: var(--_own-text, var(--_accent));
  }

  .button.plain:hover {
    background: var(--_own-ground-hover, var(--_hover));
  }

  .button.danger {
    border-color: var(--_own-edge, transparent);
    background: var(--_own-ground, var(--_danger));
    color: var(--_own-text, var(--_text-on-accent));
  }

  .button.danger:hover {
    background: var(--_own-ground-hover, var(--_danger-hover));
  }

  .button.small {
    min-block-size: var(--_control-small);
    padding-inline: var(--_space-8);
    font-size: var(--_size-small);
  }

  .button.large {
    min-block-size: var(--_control-large);
    padding-inline: var(--_space-16);
    font-size: var(--_size-large);
  }

  .button.icon-only {
    inline-size: var(--_control-small);
    padding-inline: 0;
  }

  /* WCAG leaves disabled controls out of its contrast rules; half strength still reads. */
  .button:disabled {
    opacity: 0.5;
    cursor: not-allowed;
  }

  .button[aria-disabled='true'] {
    cursor: progress;
  }

  @media (forced-colors: active) {
    .button {
      border-color: ButtonBorder;
    }

    .button:disabled {
      border-color: GrayText;
      color: GrayText;
      opacity: 1;
    }
  }
`;
