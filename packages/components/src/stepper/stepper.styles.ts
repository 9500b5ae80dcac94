import { css } from 'lit';
import { moreTokenStyles } from '../tokens/more-token-styles.ts';

/** Numbers joined by a line, with words beside them; where there is little room, only the words of the step one is at. */
export const stepperStyles = css`
  ${moreTokenStyles}

  :host {
    container-type: inline-size;
    line-height: var(--_leading-interface);
  }

  .steps {
    display: flex;
    gap: var(--_space-8);
    margin: 0;
    padding: 0;
    list-style: none;
  }

  li {
    display: flex;
    align-items: center;
    gap: var(--_space-8);
    min-inline-size: 0;
  }

  li:not(:last-child) {
    flex: 1 1 auto;
  }

  /* The line to the next one. */
  li:not(:last-child)::after {
    content: '';
    flex: 1 1 16px;
    min-inline-size: 8px;
    border-block-start: 1px solid var(--_line-strong);
  }

  .step {
    display: flex;
    align-items: center;
    gap: var(--_space-8);
    min-inline-size: 0;
    min-block-size: var(--_control-large);
    padding: var(--_space-4);
    border: 0;
    border-radius: var(--_radius-control);
    background: none;
    color: var(--_text-muted);
    font: inherit;
    font-size: var(--_size-medium);
    text-align: start;
    cursor: pointer;
  }

  .step:hover:not(:disabled, [aria-disabled='true']) {
    background: var(--_hover);
  }

  .step[aria-disabled='true'] {
    cursor: default;
  }

  .step:disabled {
    opacity: 0.5;
    cursor: not-allowed;
  }

  .number {
    display: grid;
    place-items: center;
    flex: none;
    inline-size: max(24px, 2em);
    block-size: max(24px, 2em);
    border: 1px solid var(--_line-strong);
    border-radius: 50%;
    font-size: var(--_size-small);
    font-weight: var(--_weight-medium);
    font-variant-numeric: tabular-nums;
  }

  .words {
    min-inline-size: 0;
    overflow-wrap: anywhere;
  }

  .label {
    font-weight: var(--_weight-medium);
  }

  .muted {
    display: block;
    color: var(--_text-muted);
    font-size: var(--_size-small);
  }

  .current .step,
  .done .step {
    color: var(--_text);
  }

  .current .number {
    border-color: var(--_accent);
    background: var(--_accent);
    color: var(--_text-on-accent);
  }

  .done .number {
    border-color: var(--_accent);
    background: var(--_accent-soft);
    color: var(--_accent);
  }

  .wrong .step {
    color: var(--_danger);
  }

  .wrong .number {
    border-color: transparent;
  }

  .place {
    display: none;
    margin: var(--_space-8) 0 0;
    font-weight: var(--_weight-medium);
  }

  .place .muted {
    font-weight: 400;
  }

  .panels {
    padding-block: var(--_space-16);
  }

  .buttons {
    display: flex;
    justify-content: space-between;
    gap: var(--_space-8);
  }

  .button[aria-disabled='true'] {
    opacity: 0.5;
    cursor: not-allowed;
  }

  @container (max-width: 559px) {
    .words {
      position: absolute;
      inline-size: 1px;
      block-size: 1px;
      overflow: hidden;
      clip-path: inset(50%);
    }

    .place {
      display: block;
    }
  }

  @media (forced-colors: active) {
    .current .number {
      forced-color-adjust: none;
      border-color: Highlight;
      background: Highlight;
      color: HighlightText;
    }
  }
`;
