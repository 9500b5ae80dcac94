import { css } from 'lit';

/** Problems as sentences: what, where, why, what to do. */
export const problemsPanelStyles = css`
  ul {
    margin: 0;
    padding: 0;
    list-style: none;
  }

  li {
    border-block-end: 1px solid var(--_line);
  }

  .problem {
    display: grid;
    gap: var(--_space-4);
    inline-size: 100%;
    padding: var(--_space-8) var(--_space-12);
    border: 0;
    border-inline-start: 3px solid var(--_danger);
    background: none;
    color: inherit;
    font: inherit;
    text-align: start;
    cursor: pointer;
  }

  .problem.warning {
    border-inline-start-color: var(--_warning);
  }

  .problem:hover {
    background: var(--_hover);
  }

  .problem:focus-visible {
    outline-offset: -2px;
  }

  .place {
    color: var(--_text-muted);
    font: 12px var(--_font-mono);
    overflow-wrap: anywhere;
  }

  .word {
    color: var(--_warning);
    font-weight: var(--_weight-strong);
  }

  pre {
    margin: 0;
    overflow-x: auto;
    font: 12px/1.35 var(--_font-mono);
  }

  .more {
    margin: 0;
    padding: var(--_space-8) var(--_space-12);
  }

  .empty {
    margin: 0;
    padding: var(--_space-12);
  }
`;
