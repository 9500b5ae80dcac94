import { css } from 'lit';
import type { CSSResult } from 'lit';
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

/** The frame, the grid and cells of words; what else may stand there brings its own. */
export const tableStyles: readonly CSSResult[] = [frameStyles, gridStyles, cellStyles];
