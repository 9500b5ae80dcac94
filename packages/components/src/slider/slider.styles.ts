import { css } from 'lit';

/** A native track, and the number after it. */
export const sliderStyles = css`
  .row {
    display: flex;
    align-items: center;
    gap: var(--_space-12);
    min-block-size: var(--_control-medium);
  }

  .control {
    flex: 1 1 auto;
    min-inline-size: 0;
    block-size: 24px;
    margin: 0;
    accent-color: var(--_accent);
    border-radius: var(--_radius-control);
    cursor: pointer;
  }

  .control:disabled,
  .control[aria-readonly='true'] {
    cursor: default;
  }

  .output {
    flex: none;
    min-inline-size: 3ch;
    text-align: end;
    font-variant-numeric: tabular-nums;
  }

  .row:has(:disabled) {
    color: var(--_text-muted);
  }

  .control[aria-invalid='true'] {
    outline: 1px solid var(--_danger);
  }

  .control:focus-visible {
    outline: 2px solid var(--_focus);
  }

  :host([size='small']) .row {
    min-block-size: var(--_control-small);
    font-size: var(--_size-small);
  }

  :host([size='large']) .row {
    min-block-size: var(--_control-large);
    font-size: var(--_size-large);
  }
`;
