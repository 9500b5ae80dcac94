import { css } from 'lit';

/** A column of plain sentences. */
export const historyPanelStyles = css`
  ol {
    margin: 0;
    padding: 0;
    list-style: none;
  }

  li {
    border-block-end: 1px solid var(--_line);
  }

  .version {
    display: grid;
    gap: var(--_space-2);
    inline-size: 100%;
    padding: var(--_space-8) var(--_space-12);
    border: 0;
    background: none;
    color: inherit;
    font: inherit;
    text-align: start;
    cursor: pointer;
  }

  .version:hover {
    background: var(--_hover);
  }

  .version:focus-visible {
    outline-offset: -2px;
  }

  .version[aria-current='true'] {
    background: var(--_accent-soft);
  }

  .message {
    overflow-wrap: anywhere;
  }

  .about {
    display: flex;
    flex-wrap: wrap;
    gap: 0 var(--_space-8);
    color: var(--_text-muted);
    font-size: 12px;
  }

  .empty,
  .more {
    padding: var(--_space-12);
  }
`;
