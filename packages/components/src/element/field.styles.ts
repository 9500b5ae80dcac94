import { css } from 'lit';
import { spinnerStyles } from './spinner.styles.ts';

/** Label, help and error around a control. The control itself is styled by its kind. */
export const fieldStyles = css`
  ${spinnerStyles}

  :host {
    position: relative;
    display: flex;
    flex-direction: column;
    line-height: var(--_leading-interface);
  }

  .label {
    align-self: flex-start;
    margin-block-end: var(--_space-4);
    overflow-wrap: anywhere;
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

  :host(:not([label-position='start'])) .label ~ .error-region .busy {
    inset-block-start: 0.2em;
    inset-inline-end: 0;
    background: none;
  }

  .below {
    display: flex;
    justify-content: space-between;
    gap: var(--_space-12);
    margin-block-start: var(--_space-4);
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
    margin-block-start: var(--_space-4);
    color: var(--_danger);
    font-size: var(--_size-small);
  }

  .error .icon {
    inline-size: 1.2em;
    block-size: 1.2em;
    margin-block-start: 0.08em;
  }

  :host([size='small']) .label {
    --_control-medium: var(--_control-small);
    font-size: var(--_size-small);
  }

  :host([size='large']) .label {
    --_control-medium: var(--_control-large);
    font-size: var(--_size-large);
  }

  /* The label beside its control, where a row has room for both. What only a grid knows says nothing to the column above. */
  :host([label-position='start']) {
    display: grid;
    grid-template: auto 1fr / 1fr 2fr;
    column-gap: var(--_space-12);
    align-items: start;
    container-type: inline-size;
    /* Where its place is as wide as what is in it, which a container is not asked for. */
    contain-intrinsic-inline-size: 10em;
  }

  :host > * {
    grid-column: 1 / -1;
    min-inline-size: 0;
  }

  .label + * {
    grid-row: span 2;
  }

  @container (inline-size > 26em) {
    .label {
      grid-area: 1 / 1 / 9;
    }

    .label ~ * {
      grid-column: 2;
    }

    :host([label-position='start']) .label {
      padding-block-start: calc((var(--_control-medium) - 1lh) / 2);
    }
  }
`;
