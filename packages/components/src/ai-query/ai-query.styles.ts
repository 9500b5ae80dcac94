import { css } from 'lit';
import { moreTokenStyles } from '../tokens/more-token-styles.ts';

/** What an answer adds to the card of `element/run-card.styles.ts`. */
export const aiQueryStyles = css`
  ${moreTokenStyles}

  .empty,
  .dropped {
    margin: 0;
    color: var(--_text-muted);
    font-size: var(--_size-small);
    font-variant-numeric: tabular-nums;
  }

  .badge {
    padding: 1px var(--_space-8);
    border: 1px solid var(--_line);
    border-radius: 10px;
    background: var(--_surface-sunken);
    color: var(--_text);
  }

  .unfinished {
    border-inline-start: 2px solid var(--_warning);
    padding-inline-start: var(--_space-12);
  }
`;
