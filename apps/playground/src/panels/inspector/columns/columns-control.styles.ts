import { css } from 'lit';

/** A list of columns: one line each, what is said of the open one below it. */
export const columnsControlStyles = css`
  ol {
    margin: 0;
    padding: 0;
    border: 1px solid var(--_line);
    border-radius: var(--_radius-control);
    list-style: none;
  }

  li + li {
    border-block-start: 1px solid var(--_line);
  }

  .line {
    display: flex;
    align-items: center;
    padding-inline-end: var(--_space-2);
  }

  .name {
    display: flex;
    flex: 1;
    align-items: center;
    gap: var(--_space-4);
    min-inline-size: 0;
    min-block-size: 28px;
    padding: 0 var(--_space-4);
    border: 0;
    border-radius: var(--_radius-control);
    background: none;
    color: inherit;
    font: inherit;
    text-align: start;
    cursor: pointer;
  }

  .name:hover {
    background: var(--_hover);
  }

  .name:focus-visible {
    outline-offset: -2px;
  }

  .name .icon {
    inline-size: 12px;
    block-size: 12px;
    flex: none;
    color: var(--_text-muted);
  }

  .name[aria-expanded='true'] .icon {
    transform: rotate(90deg);
  }

  .words {
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
  }

  .hidden .words {
    color: var(--_text-muted);
    text-decoration: line-through;
  }

  .kind {
    flex: none;
    margin-inline-start: auto;
    color: var(--_text-muted);
    font-size: var(--_size-small);
  }

  .small-button:disabled {
    opacity: 0.35;
    cursor: default;
  }

  .members {
    display: grid;
    grid-template-columns: 84px minmax(0, 1fr);
    align-items: center;
    gap: var(--_space-4) var(--_space-8);
    padding: var(--_space-4) var(--_space-8) var(--_space-12) var(--_space-16);
  }

  .caption {
    color: var(--_text-muted);
    font-size: var(--_size-small);
  }

  .note {
    margin: 0;
    padding-block: var(--_space-4);
    color: var(--_text-muted);
    font-size: var(--_size-small);
  }

  .tools {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space-4);
    padding-block-start: var(--_space-4);
  }

  .tool {
    min-block-size: 24px;
    padding: 0 var(--_space-8);
    border: 1px solid var(--_line-strong);
    border-radius: var(--_radius-control);
    background: var(--_surface);
    color: inherit;
    font: inherit;
    font-size: var(--_size-small);
    cursor: pointer;
  }

  .tool:hover {
    background: var(--_hover);
  }

  .tool[aria-pressed='true'] {
    background: var(--_accent-soft);
  }

  /* Four buttons side by side: a finger would meet the one beside it. */
  @media (pointer: coarse) {
    .small-button {
      inline-size: 36px;
      block-size: 40px;
    }

    .name,
    .tool {
      min-block-size: 40px;
    }
  }
`;
