import { css } from 'lit';

/** The frame around a control of one line, and the control in it. */
export const boxStyles = css`
  .box {
    display: flex;
    align-items: center;
    gap: var(--_space-8);
    inline-size: 100%;
    min-block-size: var(--_control-medium);
    padding-inline: var(--_space-8);
    border: 1px solid var(--_line-strong);
    border-radius: var(--_radius-control);
    background: var(--_surface);
    color: var(--_text);
    font-size: var(--_size-medium);
    transition: border-color var(--_duration-state) ease-out;
  }

  .box .control {
    flex: 1 1 auto;
    align-self: stretch;
    min-inline-size: 0;
    margin: 0;
    padding: 0;
    border: 0;
    background: transparent;
    color: inherit;
    font: inherit;
    line-height: var(--_leading-interface);
  }

  .box .control::placeholder {
    color: var(--_text-muted);
    opacity: 1;
  }

  .box:hover {
    border-color: var(--_text-muted);
  }

  /* The ring stands on the frame, whatever else is in it. */
  .box .control:focus-visible {
    outline: none;
  }

  .box:has(.control:focus-visible) {
    outline: 2px solid var(--_focus);
    outline-offset: -1px;
  }

  .box:has(.control[aria-invalid='true']) {
    border-color: var(--_danger);
  }

  .box:has(.control:disabled, .control[readonly], .control[aria-readonly='true']) {
    border-color: var(--_line-strong);
    background: var(--_surface-sunken);
  }

  .box:has(.control:disabled) {
    color: var(--_text-muted);
    cursor: not-allowed;
  }

  .box .control:disabled {
    opacity: 1;
    cursor: not-allowed;
  }

  .affix {
    flex: none;
    color: var(--_text-muted);
  }

  :host([size='small']) .box {
    min-block-size: var(--_control-small);
    font-size: var(--_size-small);
  }

  :host([size='large']) .box {
    min-block-size: var(--_control-large);
    padding-inline: var(--_space-12);
    font-size: var(--_size-large);
  }

  @media (forced-colors: active) {
    .box:has(.control:disabled) {
      border-color: GrayText;
      color: GrayText;
    }
  }
`;
