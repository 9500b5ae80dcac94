import { css } from 'lit';

/** A panel that is a list of cards with their addresses, and the buttons under them. */
export const cardListStyles = css`
  :host {
    padding: 0 var(--_space-12) var(--_space-12);
  }

  ul {
    display: grid;
    gap: var(--_space-8);
    margin: 0 0 var(--_space-12);
    padding: 0;
    list-style: none;
  }

  li {
    display: grid;
    gap: var(--_space-4);
    padding: var(--_space-8) var(--_space-12);
    border: 1px solid var(--_line);
    border-radius: var(--_radius-card);
  }

  .address {
    overflow-wrap: anywhere;
    font: 12px var(--_font-mono);
    color: var(--_text-muted);
  }

  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space-8);
  }
`;
