import { css } from 'lit';

/** One row that never wraps. The list below its end is in `element/popup.styles.ts`. */
export const toolbarStyles = css`
  :host {
    min-inline-size: 0;
  }

  .toolbar {
    display: flex;
    align-items: center;
    gap: var(--_space-8);
    min-block-size: var(--_control-medium);
  }

  :host([variant='card']) .toolbar,
  :host(:not([variant])) .toolbar {
    padding: var(--_space-4);
    border: 1px solid var(--_line);
    border-radius: var(--_radius-card);
    background: var(--_surface);
  }

  .row {
    display: flex;
    flex: none;
    align-items: center;
    gap: var(--_space-8);
  }

  .row::slotted(*) {
    flex: none;
  }

  .more {
    flex: none;
  }

  .more[hidden] {
    display: none;
  }

  .overflow {
    padding: var(--_space-8);
  }

  .overflow:popover-open {
    display: flex;
    flex-direction: column;
    align-items: stretch;
    gap: var(--_space-4);
  }

  .rest {
    display: contents;
  }

  /* A line between things of a row says nothing in a list. */
  .rest::slotted(inlay-divider),
  .rest::slotted(hr),
  .rest::slotted(:has(> inlay-divider)) {
    display: none;
  }
`;
