import { css } from 'lit';

/** The theme: one row a role, with its schemes below each other and its contrast last. */
export const themePanelStyles = css`
  :host {
    display: grid;
    gap: var(--_space-16);
    padding: var(--_space-4) var(--_space-12) var(--_space-16);
  }

  section,
  details {
    display: grid;
    gap: var(--_space-12);
    min-inline-size: 0;
  }

  [role='alert']:empty {
    display: none;
  }

  .pair {
    display: grid;
    grid-template-columns: minmax(0, 1fr) minmax(0, 1fr);
    gap: var(--_space-8);
  }

  .caption {
    display: block;
    padding-block-end: var(--_space-4);
    font-size: 12px;
    font-weight: 500;
  }

  .presets {
    display: grid;
    grid-template-columns: repeat(3, minmax(0, 1fr));
    gap: var(--_space-4);
  }

  .preset {
    display: flex;
    align-items: center;
    gap: var(--_space-8);
    min-block-size: 28px;
    padding-inline: var(--_space-8);
    border: 1px solid var(--_line-strong);
    border-radius: var(--_radius-control);
    background: var(--_surface);
    color: var(--_text);
    font: inherit;
    font-size: 12px;
    cursor: pointer;
  }

  .preset:hover {
    background: var(--_hover);
  }

  .preset[aria-pressed='true'] {
    border-color: var(--_accent);
    background: var(--_selection);
  }

  .swatch {
    flex: none;
    inline-size: 12px;
    block-size: 12px;
    border-radius: 50%;
  }

  .verdict {
    margin: 0;
    padding: var(--_space-8) var(--_space-12);
    border-radius: var(--_radius-control);
    background: var(--_success-soft);
    color: var(--_text);
    font-size: 12px;
  }

  .verdict.bad {
    background: var(--_danger-soft);
  }

  .row {
    display: grid;
    gap: var(--_space-4);
    min-inline-size: 0;
  }

  .row + .row {
    padding-block-start: var(--_space-12);
    border-block-start: 1px solid var(--_line);
  }

  .row-head {
    display: flex;
    align-items: center;
    justify-content: space-between;
    min-block-size: 24px;
  }

  .role {
    font-weight: 500;
  }

  .own,
  .help,
  .face,
  .note {
    margin: 0;
    color: var(--_text-muted);
    font-size: 12px;
  }

  .note {
    padding: 0;
    list-style: none;
    overflow-wrap: anywhere;
  }

  .note.bad {
    color: var(--_danger);
  }

  .side {
    display: flex;
    align-items: center;
    gap: var(--_space-4);
  }

  .side .face {
    flex: none;
    inline-size: 4ch;
  }

  input[type='color'] {
    flex: none;
    inline-size: 32px;
    block-size: 28px;
    padding: 2px;
    border: 1px solid var(--_line-strong);
    border-radius: var(--_radius-control);
    background: var(--_surface);
    cursor: pointer;
  }

  .code {
    font-family: var(--_font-mono);
    font-size: 12px;
    overflow-wrap: anywhere;
  }

  .side .code {
    flex: 1;
    min-inline-size: 0;
    block-size: 28px;
    padding-inline: var(--_space-8);
    border: 1px solid var(--_line-strong);
    border-radius: var(--_radius-control);
    background: var(--_surface);
    color: var(--_text);
  }

  [aria-invalid='true'] {
    border-color: var(--_danger) !important;
  }

  ::placeholder {
    color: var(--_text-muted);
    opacity: 1;
  }

  summary {
    padding-block: var(--_space-4);
    font-weight: 500;
    cursor: pointer;
  }

  .scale {
    display: flex;
    align-items: end;
    gap: var(--_space-4);
  }

  .scale .field {
    flex: 1;
  }

  .scale .small-button {
    margin-block-end: 2px;
  }

  .others {
    display: grid;
    gap: var(--_space-4);
    margin: 0;
    padding: 0;
    list-style: none;
  }

  .others li {
    display: flex;
    align-items: center;
    justify-content: space-between;
    gap: var(--_space-8);
  }

  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space-8);
  }
`;
