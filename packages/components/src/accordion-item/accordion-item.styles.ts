import { css } from 'lit';

/** A title with a sign that turns, a hairline below. */
export const accordionItemStyles = css`
  :host {
    border-block-end: 1px solid var(--_line);
  }

  h3 {
    margin: 0;
    font: inherit;
  }

  .heading {
    display: flex;
    align-items: center;
    gap: var(--_space-8);
    inline-size: 100%;
    min-block-size: var(--_control-large);
    padding: var(--_space-4) var(--_space-8);
    border: 0;
    border-radius: var(--_radius-control);
    background: none;
    color: var(--_text);
    font: inherit;
    font-size: var(--_size-medium);
    font-weight: var(--_weight-medium);
    line-height: var(--_leading-interface);
    text-align: start;
    overflow-wrap: anywhere;
    cursor: pointer;
  }

  .heading:hover:not(:disabled) {
    background: var(--_hover);
  }

  .heading:focus-visible {
    outline-offset: -2px;
  }

  .heading:disabled {
    opacity: 0.5;
    cursor: default;
  }

  .heading .icon {
    color: var(--_text-muted);
    transition: rotate var(--_duration-state) ease-out;
  }

  :host(:dir(rtl)) .heading .icon {
    rotate: 180deg;
  }

  .heading[aria-expanded='true'] .icon,
  :host(:dir(rtl)) .heading[aria-expanded='true'] .icon {
    rotate: 90deg;
  }

  .body {
    padding-block: var(--_space-4) var(--_space-16);
    padding-inline: calc(var(--_space-16) + 16px) var(--_space-8);
  }

  .body[hidden] {
    display: none;
  }
`;
