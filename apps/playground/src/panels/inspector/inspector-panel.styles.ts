import { css } from 'lit';

/** The head of the inspector: name and kind of what is selected. */
export const inspectorPanelStyles = css`
  header {
    display: grid;
    grid-template: 'name delete' auto 'type type' auto / minmax(0, 1fr) auto;
    align-items: start;
    gap: var(--_space-2) var(--_space-4);
    padding: 0 var(--_space-12) var(--_space-12) 3px;
  }

  header .small-button {
    margin-block-start: 2px;
  }

  .type {
    grid-area: type;
    display: flex;
    align-items: center;
    gap: var(--_space-4);
    margin: 0;
    padding-inline-start: 9px;
    color: var(--_text-muted);
    font-size: var(--_size-small);
  }

  .buttons {
    display: flex;
  }

  .empty {
    padding-block: var(--_space-48);
  }

  .empty:focus-visible {
    outline-offset: -4px;
  }
`;
