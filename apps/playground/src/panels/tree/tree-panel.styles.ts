import { css } from 'lit';

/** The tree: 28 px rows, one indent a level, the chosen one on the colour of selection. */
export const treePanelStyles = css`
  :host {
    display: flex;
    flex-direction: column;
    gap: var(--_space-8);
    padding-block: var(--_space-4) var(--_space-16);
  }

  .head {
    display: flex;
    align-items: center;
    gap: var(--_space-4);
    margin-inline: var(--_space-12);
  }

  .search {
    flex: 1;
    min-inline-size: 0;
  }

  [role='tree'] {
    display: flex;
    flex-direction: column;
    padding-inline: var(--_space-8);
  }

  .row {
    gap: var(--_space-8);
    flex: none;
    min-block-size: 28px;
    padding-inline-end: var(--_space-8);
  }

  .row.page {
    font-weight: var(--_weight-strong);
  }

  .row > .icon {
    color: var(--_text-muted);
  }

  .level-2 {
    padding-inline-start: var(--_space-12);
  }

  .level-3 {
    padding-inline-start: calc(2 * var(--_space-12));
  }

  .level-4 {
    padding-inline-start: calc(3 * var(--_space-12));
  }

  .level-5 {
    padding-inline-start: calc(4 * var(--_space-12));
  }

  .level-6 {
    padding-inline-start: calc(5 * var(--_space-12));
  }

  .twisty {
    margin-inline-end: calc(-1 * var(--_space-4));
  }

  .name {
    flex: 1 1 auto;
    min-inline-size: 0;
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
  }

  .problems {
    flex: none;
    min-inline-size: 16px;
    padding-inline: var(--_space-4);
    border-radius: var(--_radius-card);
    background: var(--_danger);
    color: var(--_text-on-accent);
    font-size: var(--_size-tiny);
    font-weight: var(--_weight-strong);
    font-variant-numeric: tabular-nums;
    line-height: 16px;
    text-align: center;
  }

  .problems.warnings {
    background: var(--_warning-soft);
    color: var(--_warning);
  }
`;
