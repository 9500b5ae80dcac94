import { css } from 'lit';

/** The list of bases, the form of one, and what is in it. */
export const knowledgePanelStyles = css`
  :host {
    display: grid;
    align-content: start;
    gap: var(--_space-12);
    padding: 0 var(--_space-12) var(--_space-12);
  }

  :host(inlay-knowledge-base) {
    padding: 0;
  }

  .empty {
    padding-inline: 0;
  }

  button.primary {
    justify-self: start;
  }

  p {
    margin: 0;
  }

  ul,
  ol {
    display: grid;
    gap: var(--_space-8);
    margin: 0;
    padding: 0;
    list-style: none;
  }

  .card,
  .results li {
    display: grid;
    gap: var(--_space-4);
    padding: var(--_space-8) var(--_space-12);
    border: 1px solid var(--_line);
    border-radius: var(--_radius-card);
    overflow-wrap: anywhere;
  }

  .bar,
  .head {
    display: flex;
    align-items: center;
    gap: var(--_space-8);
    min-inline-size: 0;
  }

  .head {
    align-items: baseline;
    justify-content: space-between;
  }

  .bar .name {
    flex: 1;
    min-inline-size: 0;
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
  }

  strong {
    font-weight: 600;
  }

  .bar .section-label,
  .jobs > .bar .muted {
    flex: 1;
  }

  .actions {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--_space-8);
    margin-block-start: var(--_space-4);
  }

  .choice {
    display: flex;
    align-items: start;
    gap: var(--_space-8);
  }

  .choice input {
    margin: 2px 0 0;
    accent-color: var(--_accent);
  }

  .choice small {
    display: block;
    color: var(--_text-muted);
    font-size: 12px;
  }

  summary {
    cursor: pointer;
    color: var(--_text-muted);
  }

  details .field {
    margin-block-start: var(--_space-8);
  }

  .drop {
    position: relative;
    display: grid;
    justify-items: center;
    gap: var(--_space-4);
    padding: var(--_space-16) var(--_space-12);
    border: 1px dashed var(--_line-strong);
    border-radius: var(--_radius-card);
    text-align: center;
    cursor: pointer;
  }

  .drop span {
    display: inline-flex;
    align-items: center;
    gap: var(--_space-8);
  }

  .drop small {
    color: var(--_text-muted);
    font-size: 12px;
  }

  .drop:hover,
  .drop.over {
    border-color: var(--_accent);
    background: var(--_accent-soft);
  }

  .drop:focus-within {
    outline: 2px solid var(--_focus);
    outline-offset: 2px;
  }

  /* Unseen over the whole zone: it takes the click, the keyboard and its own role. */
  .drop input {
    position: absolute;
    inset: 0;
    opacity: 0;
    cursor: pointer;
    font-size: 0;
  }

  .jobs {
    display: grid;
    gap: var(--_space-8);
  }

  .jobs li {
    display: grid;
    gap: var(--_space-4);
  }

  progress {
    inline-size: 100%;
    block-size: 4px;
    border: 0;
    border-radius: 2px;
    background: var(--_surface-sunken);
    overflow: hidden;
    appearance: none;
  }

  progress::-webkit-progress-bar {
    background: var(--_surface-sunken);
  }

  progress::-webkit-progress-value {
    background: var(--_accent);
  }

  progress::-moz-progress-bar {
    background: var(--_accent);
  }

  .documents {
    gap: 0;
  }

  .documents li {
    padding-block: var(--_space-4);
    border-block-end: 1px solid var(--_line);
  }

  .stale {
    padding-inline-start: var(--_space-8);
    border-inline-start: 3px solid var(--_warning);
  }

  .try {
    gap: var(--_space-8);
  }

  .results {
    margin-block-start: var(--_space-8);
  }

  .score {
    font: 12px var(--_font-mono);
    font-variant-numeric: tabular-nums;
  }

  .content {
    display: -webkit-box;
    overflow: hidden;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 6;
    font-size: 12px;
    white-space: pre-wrap;
  }
`;
