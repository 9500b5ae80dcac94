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
    /* No lower than its words, however large the page has them. */
    --_words: calc(1.35em + 5px);
    --_line-height: max(var(--_control-medium), var(--_words));
  }

  .frame.compact {
    --_line-height: max(var(--_control-small), var(--_words));
  }

  .frame.comfortable {
    --_line-height: max(var(--_control-large), var(--_words));
  }

  .message.error {
    margin: 0;
    padding: var(--_space-12);
    background: var(--_danger-soft);
    text-align: center;
  }
`;

/** The frame, the grid and cells of words; what else may stand there brings its own. */
export const tableStyles: readonly CSSResult[] = [frameStyles, gridStyles, cellStyles];
