import { css } from 'lit';

/** The form that looks one up, what came of it, and the list of what was added. */
export const elementsPanelStyles = css`
  p {
    margin: 0 0 var(--_space-12);
  }

  form,
  inlay-element-preview {
    margin-block-end: var(--_space-16);
  }

  .progress {
    display: grid;
    gap: var(--_space-4);
  }

  progress {
    inline-size: 100%;
    block-size: 4px;
    accent-color: var(--_accent);
  }

  .section-label {
    margin: 0 0 var(--_space-8);
    color: var(--_text-muted);
    font-size: var(--_size-tiny);
    font-weight: var(--_weight-strong);
    letter-spacing: 0.04em;
  }

  .done,
  .refusal {
    margin-block-end: var(--_space-16);
    padding: var(--_space-8) var(--_space-12);
    border-radius: var(--_radius-control);
    color: var(--_text);
    overflow-wrap: anywhere;
  }

  .done {
    background: var(--_success-soft);
  }

  .refusal {
    background: var(--_danger-soft);
  }
`;
