import { css } from 'lit';

/** The text box of a text area. */
export const textareaStyles = css`
  .control {
    flex: 1 1 auto;
    align-self: stretch;
    inline-size: 100%;
    margin: 0;
    --_pad: calc(var(--_space-4) + 2px * var(--_density));
    padding: var(--_pad) var(--_space-8);
    border: 1px solid var(--_line-strong);
    border-radius: var(--_radius-control);
    background: var(--_surface);
    color: var(--_text);
    font: inherit;
    font-size: var(--_size-medium);
    line-height: var(--_leading-reading);
    resize: vertical;
    /* Lines plus padding and edge; the element sets the number of lines. */
    min-block-size: max(var(--_control-medium), calc(var(--_min-lines, 3) * 1lh + 2 * var(--_pad) + 2px));
    transition: border-color var(--_duration-state) ease-out;
  }

  .control::placeholder {
    color: var(--_text-muted);
    opacity: 1;
  }

  .control.grows {
    resize: none;
    field-sizing: content;
    max-block-size: calc(var(--_max-lines, 1000) * 1lh + 2 * var(--_pad) + 2px);
  }

  .control:hover:not(:disabled) {
    border-color: var(--_text-muted);
  }

  /* The ring stands on the edge: fields sit close to each other, and a gap would run into the label. */
  .control:focus-visible {
    outline-offset: -1px;
  }

  .control[aria-invalid='true'] {
    border-color: var(--_danger);
  }

  .control:read-only {
    background: var(--_surface-sunken);
  }

  .control:disabled {
    background: var(--_surface-sunken);
    color: var(--_text-muted);
    cursor: not-allowed;
  }

  .count {
    flex: none;
    margin-inline-start: auto;
    font-variant-numeric: tabular-nums;
  }

  .count.over {
    color: var(--_danger);
  }

  :host([size='small']) .control {
    --_pad: calc(var(--_space-2) + 2px * var(--_density));
    font-size: var(--_size-small);
  }

  :host([size='large']) .control {
    --_pad: calc(var(--_space-8) + 2px * var(--_density));
    padding-inline: var(--_space-12);
    font-size: var(--_size-large);
  }

  @media (forced-colors: active) {
    .control:disabled {
      border-color: GrayText;
      color: GrayText;
    }
  }
`;
