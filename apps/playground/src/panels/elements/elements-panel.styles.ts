import { css } from 'lit';

/** The list of modules, and the form that adds one. */
export const elementsPanelStyles = css`
  :host {
    padding: 0 var(--_space-12) var(--_space-12);
  }

  p {
    margin: 0 0 var(--_space-12);
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

  form {
    display: grid;
    gap: var(--_space-12);
  }

  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space-8);
  }

  .refusal {
    padding: var(--_space-8) var(--_space-12);
    border-radius: var(--_radius-control);
    background: var(--_danger-soft);
    color: var(--_text);
    overflow-wrap: anywhere;
  }
`;
