import { css } from 'lit';

/** The branches that one can go to, and the field for a new one. */
export const branchListStyles = css`
  :host {
    display: block;
    block-size: auto;
    overflow: visible;
  }

  .menu {
    display: grid;
    gap: var(--_space-8);
  }

  ul {
    margin: 0;
    padding: 0;
    max-block-size: 320px;
    list-style: none;
    overflow: auto;
  }

  a {
    display: grid;
    grid-template-columns: 1fr auto;
    gap: 0 var(--_space-8);
    padding: var(--_space-4) var(--_space-8);
    border-radius: var(--_radius-control);
    color: inherit;
    text-decoration: none;
  }

  a:hover {
    background: var(--_hover);
  }

  a:focus-visible {
    outline-offset: -2px;
  }

  a[aria-current] {
    background: var(--_accent-soft);
  }

  a[aria-current] .name {
    font-weight: var(--_weight-strong);
  }

  .name {
    overflow-wrap: anywhere;
  }

  .lock {
    display: inline-flex;
    align-items: center;
    color: var(--_text-muted);
  }

  a .muted {
    grid-column: 1 / -1;
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
  }

  .none {
    margin: 0;
    padding-inline: var(--_space-8);
  }

  form {
    display: grid;
    grid-template-columns: 1fr auto;
    gap: var(--_space-8);
    align-items: end;
    padding: var(--_space-8);
    border-block: 1px solid var(--_line);
  }

  .more {
    justify-content: start;
    padding-inline: var(--_space-8);
  }
`;
