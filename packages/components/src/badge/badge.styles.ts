import { css } from 'lit';

/** A small rounded box on the soft ground of its tone. */
export const badgeStyles = css`
  :host {
    display: inline-block;
    max-inline-size: 100%;
    vertical-align: middle;
  }

  .badge {
    display: inline-block;
    max-inline-size: 100%;
    padding: 1px var(--_space-8);
    border: 1px solid var(--_line-strong);
    border-radius: 1em;
    background: var(--_surface-sunken);
    color: var(--_text);
    font-size: var(--_size-small);
    font-weight: var(--_weight-medium);
    font-variant-numeric: tabular-nums;
    line-height: var(--_leading-interface);
    overflow-wrap: anywhere;
  }

  .badge.small {
    padding-block: 0;
    font-size: var(--_size-tiny);
  }

  .badge.large {
    padding: 2px var(--_space-12);
    font-size: var(--_size-medium);
  }

  .info {
    border-color: var(--_accent);
    background: var(--_accent-soft);
    color: var(--_accent);
  }

  .success {
    border-color: var(--_success);
    background: var(--_success-soft);
    color: var(--_success);
  }

  .warning {
    border-color: var(--_warning);
    background: var(--_warning-soft);
    color: var(--_warning);
  }

  .danger {
    border-color: var(--_danger);
    background: var(--_danger-soft);
    color: var(--_danger);
  }
`;
