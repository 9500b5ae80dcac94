import { css } from 'lit';

/** The list of modules, and the form that adds one. */
export const elementsPanelStyles = css`
  p {
    margin: 0 0 var(--_space-12);
  }

  .refusal {
    padding: var(--_space-8) var(--_space-12);
    border-radius: var(--_radius-control);
    background: var(--_danger-soft);
    color: var(--_text);
    overflow-wrap: anywhere;
  }
`;
