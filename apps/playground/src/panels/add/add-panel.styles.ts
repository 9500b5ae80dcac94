import { css } from 'lit';

/** The palette: quiet rows that lift under the pointer. */
export const addPanelStyles = css`
  :host {
    display: flex;
    flex-direction: column;
    gap: var(--_space-16);
    padding: var(--_space-4) var(--_space-12) var(--_space-16);
  }

  .list,
  section {
    display: flex;
    flex-direction: column;
  }

  .list {
    gap: var(--_space-16);
  }

  section {
    gap: var(--_space-4);
  }

  .item {
    display: flex;
    align-items: center;
    gap: var(--_space-8);
    min-block-size: 32px;
    padding-inline: var(--_space-8);
    border: 1px solid var(--_line);
    border-radius: var(--_radius-control);
    background: var(--_surface);
    color: inherit;
    font: inherit;
    text-align: start;
    cursor: grab;
    transition: background-color var(--_duration-state) ease-out;
  }

  .item:hover {
    border-color: var(--_line-strong);
    background: var(--_hover);
  }

  .item:active {
    cursor: grabbing;
  }

  /* Over the next row, which would cut the ring off. */
  .item:focus-visible {
    position: relative;
  }

  .item .icon {
    color: var(--_text-muted);
  }
`;
