import { css } from 'lit';

/** What panels have in common: a search field, small buttons that are icons, section labels, the empty state. */
export const panelStyles = css`
  .search {
    position: relative;
    display: block;
  }

  .search .icon {
    position: absolute;
    inset-block-start: 6px;
    inset-inline-start: var(--_space-8);
    color: var(--_text-muted);
    pointer-events: none;
  }

  .search input {
    inline-size: 100%;
    block-size: 28px;
    padding-inline: 32px var(--_space-8);
    border: 1px solid var(--_line-strong);
    border-radius: var(--_radius-control);
    background: var(--_surface);
    color: inherit;
    font: inherit;
  }

  .search input::placeholder {
    color: var(--_text-muted);
    opacity: 1;
  }

  .small-button {
    display: inline-grid;
    place-items: center;
    flex: none;
    inline-size: 24px;
    block-size: 24px;
    padding: 0;
    border: 1px solid transparent;
    border-radius: var(--_radius-control);
    background: none;
    color: var(--_text-muted);
    font: inherit;
    cursor: pointer;
  }

  .small-button:hover {
    background: var(--_hover);
    color: var(--_text);
  }

  .section-label {
    margin: 0;
    color: var(--_text-muted);
    font-size: var(--_size-tiny);
    font-weight: var(--_weight-strong);
    letter-spacing: 0.04em;
  }

  .empty {
    margin: 0;
    padding: var(--_space-24) var(--_space-12);
    color: var(--_text-muted);
    text-align: center;
    text-wrap: balance;
  }
`;
