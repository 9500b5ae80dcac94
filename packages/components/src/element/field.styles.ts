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

  /* On the corner, so that it covers nothing, or, where there is a label, at the end of its line. */
  .busy {
    position: absolute;
    inset-block-start: -6px;
    inset-inline-end: -6px;
    display: flex;
    border-radius: 50%;
    background: var(--_surface);
    color: var(--_text-muted);
    font-size: var(--_size-small);
    pointer-events: none;
  }

  .label ~ .error-region .busy {
    inset-block-start: 0.2em;
    inset-inline-end: 0;
    background: none;
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

  /* Not hidden, which would keep what appears in it from being announced: it takes back the gap before it. */
  .error-region:not(:has(.error)) {
    margin-block-start: calc(-1 * var(--_space-4));
  }

  :host([size='small']) .label {
    font-size: var(--_size-small);
  }

  :host([size='large']) .label {
    font-size: var(--_size-large);
  }
`;
