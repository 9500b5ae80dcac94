import { css } from 'lit';

/** The inside of a card; the list has its box. */
export const elementCardStyles = css`
  :host {
    display: grid;
    gap: var(--_space-4);
    padding: 0;
  }

  .name {
    font-weight: 500;
    overflow-wrap: anywhere;
  }

  .version {
    color: var(--_text-muted);
    font-weight: 400;
    white-space: nowrap;
  }

  .actions {
    margin-block-start: var(--_space-4);
  }

  p {
    margin: 0;
  }
`;
