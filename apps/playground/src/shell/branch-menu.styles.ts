import { css } from 'lit';

/** The branch in the top bar and the menu below it. */
export const branchMenuStyles = css`
  :host {
    display: block;
    flex: none;
    block-size: auto;
    overflow: visible;
    background: none;
  }

  .current {
    max-inline-size: 20ch;
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
  }

  [popover] {
    position: fixed;
    inset: auto;
    inline-size: min(320px, calc(100vw - 16px));
    max-block-size: calc(100vh - 64px);
    margin: 0;
    padding: var(--_space-8);
    border: 1px solid var(--_line);
    border-radius: var(--_radius-card);
    background: var(--_surface-raised);
    color: var(--_text);
    box-shadow: var(--_shadow-menu);
    overflow: auto;
  }

  [popover]:popover-open {
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

  @media (width < 700px) {
    .current,
    .tool .icon:last-child {
      display: none;
    }

    .tool {
      padding-inline: 0;
    }
  }
`;
