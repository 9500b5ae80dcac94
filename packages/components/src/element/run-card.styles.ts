import { css } from 'lit';

/** A card about a run: its name and buttons above, muted lines about it below. */
export const runCardStyles = css`
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

  /* Buttons go on below before its words break. */
  .label {
    flex: 1 1 12em;
    margin: 0;
    font: inherit;
    font-weight: var(--_weight-strong);
  }

  .meta {
    margin: 0;
    color: var(--_text-muted);
    font-size: var(--_size-small);
    font-variant-numeric: tabular-nums;
  }
`;
