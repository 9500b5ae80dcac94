import { css } from 'lit';
import type { CSSResult } from 'lit';
import { toneStyles } from '../element/tone.styles.ts';
import { cellStyles } from './view/cell.styles.ts';
import { gridStyles } from './view/grid.styles.ts';

const frameStyles = css`
  :host {
    display: flex;
    flex-direction: column;
    gap: var(--_space-4);
    min-inline-size: 0;
    line-height: var(--_leading-interface);
  }

  .label {
    font-weight: var(--_weight-medium);
  }

  .toolbar {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--_space-8);
  }

  .spring {
    flex: 1;
  }

  .search {
    display: flex;
    align-items: center;
    gap: var(--_space-8);
    flex: 1 1 120px;
    min-inline-size: 0;
    max-inline-size: 240px;
    min-block-size: var(--_control-small);
    padding-inline: var(--_space-8);
    border: 1px solid var(--_line-strong);
    border-radius: var(--_radius-control);
    background: var(--_surface);
    color: var(--_text-muted);
  }

  .search:focus-within {
    outline: 2px solid var(--_focus);
    outline-offset: -1px;
  }

  .search input {
    flex: 1;
    min-inline-size: 0;
    padding: 0;
    border: 0;
    outline: none;
    background: transparent;
    color: var(--_text);
    font: inherit;
    font-size: var(--_size-small);
  }

  .search input::placeholder {
    color: var(--_text-muted);
    opacity: 1;
  }

  .frame {
    position: relative;
    display: flex;
    flex-direction: column;
    min-block-size: 0;
    overflow: hidden;
    border: 1px solid var(--_line);
    border-radius: var(--_radius-card);
    background: var(--_surface);
    --_line-height: var(--_control-medium);
  }

  .frame.compact {
    --_line-height: var(--_control-small);
  }

  .frame.comfortable {
    --_line-height: var(--_control-large);
  }

  .frame.wrapped {
    --_line-height: calc(3 * var(--_leading-interface) * 1em + 14px);
  }

  .message {
    margin: 0;
    padding: var(--_space-24) var(--_space-12);
    color: var(--_text-muted);
    text-align: center;
  }

  .message .button {
    margin-inline-start: var(--_space-8);
  }

  .message.error {
    background: var(--_danger-soft);
    color: var(--_text);
  }

  .scroll + .message {
    border-block-start: 1px solid var(--_line);
  }

  .footer {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--_space-8);
    padding: var(--_space-4) var(--_space-4) var(--_space-4) var(--_space-12);
    border-block-start: 1px solid var(--_line);
  }

  .footer.changes {
    background: var(--_surface-sunken);
  }

  .range {
    margin-inline-end: auto;
    color: var(--_text-muted);
    font-size: var(--_size-small);
    font-variant-numeric: tabular-nums;
  }

  .button.at-end {
    opacity: 0.5;
    cursor: not-allowed;
  }

  .progress {
    position: absolute;
    z-index: 4;
    inset-block-start: 0;
    inset-inline-start: 0;
    inline-size: 40%;
    block-size: 2px;
    background: var(--_accent);
    animation: pass 1.2s ease-in-out infinite alternate;
  }

  @keyframes pass {
    to {
      inset-inline-start: 60%;
    }
  }

  /* A still line over the whole width also says "not done". */
  @media (prefers-reduced-motion: reduce) {
    .progress {
      inline-size: 100%;
      animation: none;
    }
  }

  @media (forced-colors: active) {
    .progress {
      background: Highlight;
    }
  }
`;

/** The frame, what is in it, and the tones that cells stand out by. */
export const tableStyles: readonly CSSResult[] = [frameStyles, gridStyles, cellStyles, toneStyles];
