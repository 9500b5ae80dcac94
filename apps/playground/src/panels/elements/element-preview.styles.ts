import { css } from 'lit';

/** A card with what would be kept: name, changes, elements to choose from, facts, buttons. */
export const elementPreviewStyles = css`
  :host {
    display: block;
    padding: 0;
  }

  section {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_space-12);
    padding: var(--_space-12);
    border: 1px solid var(--_line-strong);
    border-radius: var(--_radius-card);
    background: var(--_surface);
  }

  h3 {
    margin: 0;
    font-size: 13px;
    font-weight: 600;
    overflow-wrap: anywhere;
  }

  .version {
    color: var(--_text-muted);
    font-weight: 400;
    white-space: nowrap;
  }

  p {
    margin: 0;
  }

  summary {
    font-weight: 500;
    cursor: pointer;
  }

  .elements {
    display: block;
    max-block-size: 280px;
    margin: var(--_space-8) 0 0;
    overflow: auto;
    border: 1px solid var(--_line);
    border-radius: var(--_radius-control);
  }

  .elements li {
    display: block;
    padding: var(--_space-8);
    border: 0;
    border-radius: 0;
  }

  .elements li + li {
    border-block-start: 1px solid var(--_line);
  }

  label {
    display: flex;
    gap: var(--_space-8);
    align-items: flex-start;
    cursor: pointer;
  }

  label input {
    flex: none;
    margin: 2px 0 0;
    accent-color: var(--_accent);
  }

  .outline {
    display: grid;
    gap: 2px;
    min-inline-size: 0;
  }

  code,
  .hash {
    font: 12px var(--_font-mono);
    overflow-wrap: anywhere;
  }

  .counts {
    color: var(--_text-muted);
    font-size: 11px;
  }

  .changes ul,
  .warnings ul {
    display: grid;
    gap: var(--_space-4);
    margin: var(--_space-4) 0 0;
    padding-inline-start: var(--_space-16);
    list-style: disc;
  }

  .changes li,
  .warnings li {
    display: list-item;
    padding: 0;
    border: 0;
    overflow-wrap: anywhere;
  }

  .warnings {
    padding: var(--_space-8) var(--_space-12);
    border-radius: var(--_radius-control);
    background: var(--_warning-soft);
  }

  .lost {
    font-weight: 500;
  }

  dl {
    display: grid;
    grid-template-columns: auto 1fr;
    gap: var(--_space-4) var(--_space-12);
    margin: 0;
  }

  dt {
    color: var(--_text-muted);
  }

  dd {
    margin: 0;
  }
`;
