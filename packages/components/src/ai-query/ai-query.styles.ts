import { css } from 'lit';

/** A card with the answer, one muted line about it, and the button that runs or stops. */
export const aiQueryStyles = css`
  .card {
    display: grid;
    gap: var(--_space-8);
    padding: var(--_space-12);
    border: 1px solid var(--_line);
    border-radius: var(--_radius-card);
    background: var(--_surface);
  }

  .head {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--_space-8);
  }

  .label {
    flex: 1;
    margin: 0;
    font: inherit;
    font-weight: var(--_weight-strong);
  }

  .meta,
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
