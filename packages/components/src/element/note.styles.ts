import { css } from 'lit';

/** A message in a box: `inlay-alert`, and what other kinds say of a failure. Its tone is a class. */
export const noteStyles = css`
  .note {
    --_tone: var(--_accent);
    padding: var(--_space-8) var(--_space-12);
    border: 1px solid var(--_tone);
    border-radius: var(--_radius-control);
    background: var(--_accent-soft);
    color: var(--_text);
    font-size: var(--_size-small);
    line-height: var(--_leading-interface);
    white-space: pre-line;
    overflow-wrap: anywhere;
  }

  .note.neutral {
    --_tone: var(--_line-strong);
    background: var(--_surface);
  }

  .note.success {
    --_tone: var(--_success);
    background: var(--_success-soft);
  }

  .note.warning {
    --_tone: var(--_warning);
    background: var(--_warning-soft);
  }

  .note.danger {
    --_tone: var(--_danger);
    background: var(--_danger-soft);
  }

  .note p {
    margin: 0;
  }
`;
