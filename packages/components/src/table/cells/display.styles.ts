import { css } from 'lit';
import type { CSSResult } from 'lit';
import { barStyles } from '../view/bar.styles.ts';
import { progressStyles } from '../view/progress.styles.ts';
import { richStyles } from './rich.styles.ts';

const pinnedStyles = css`
  /* Not by inheriting the row's ground: then every cell would be styled anew whenever its row is moved. */
  .pinned-start,
  .pinned-end {
    position: sticky;
    z-index: 1;
    background: var(--_ground);
  }

  .pinned-start + .center-column,
  .pinned-start:has(+ .center-column) {
    border-inline-end: 0;
  }

  .pinned-end {
    margin-inline-start: auto;
  }

  .pinned-end ~ .pinned-end {
    margin-inline-start: 0;
  }

  .pinned-start.inner-edge {
    border-inline-end: 1px solid var(--_line);
  }

  .pinned-end.inner-edge {
    border-inline-start: 1px solid var(--_line);
  }
`;

/** Columns that stay at the edges, what is above and below the rows, and cells of more than words. */
export const displayStyles: readonly CSSResult[] = [pinnedStyles, barStyles, richStyles, progressStyles];
