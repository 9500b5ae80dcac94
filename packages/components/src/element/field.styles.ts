import { css } from 'lit';
import { spinnerStyles } from './spinner.styles.ts';

/** Label, help and error around a control. The control itself is styled by its kind. */
export const fieldStyles = css`
  ${spinnerStyles}

  :host {
    position: relative;
    display: flex;
    flex-direction: column;
    gap: var(--_space-4);
    line-height: var(--_leading-interface);
  }

  .label {
    align-self: flex-start;
    font-weight: var(--_weight-medium);
  }

  .required {
    color: var(--_danger);
  }

  /* At the end of the label's line, or, where there is none, on the corner, so that it covers nothing. */
  .busy {
    position: absolute;
    inset-block-start: 0.2em;
    inset-inline-end: 0;
    display: flex;
    color: var(--_text-muted);
    font-size: var(--_size-small);
    pointer-events: none;
  }

  .busy.corner {
    inset-block-start: -6px;
    inset-inline-end: -6px;
    border-radius: 50%;
    background: var(--_surface);
  }

  .below {
    display: flex;
    justify-content: space-between;
    gap: var(--_space-12);
    color: var(--_text-muted);
    font-size: var(--_size-small);
  }

  .below:not(:has(*)) {
    display: none;
  }

  .help,
  .error {
    margin: 0;
    overflow-wrap: anywhere;
  }

  .error {
    display: flex;
    gap: var(--_space-4);
    color: var(--_danger);
    font-size: var(--_size-small);
  }

  .error .icon {
    inline-size: 1.2em;
    block-size: 1.2em;
    margin-block-start: 0.08em;
  }

  .error-region:not(:has(*)) {
    display: none;
  }

  :host([size='small']) .label {
    font-size: var(--_size-small);
  }

  :host([size='large']) .label {
    font-size: var(--_size-large);
  }
`;
