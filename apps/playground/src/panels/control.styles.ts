import { css } from 'lit';

/** Native controls inside panels, as LOOK draws them: 28 px high, quiet, one accent button. */
export const controlStyles = css`
  .button {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    gap: var(--_space-4);
    block-size: 28px;
    padding-inline: var(--_space-12);
    border: 1px solid var(--_line-strong);
    border-radius: var(--_radius-control);
    background: var(--_surface);
    color: var(--_text);
    font: 500 12px/1 inherit;
    font-family: inherit;
    white-space: nowrap;
    cursor: pointer;
  }

  .button:hover:not(:disabled) {
    background: var(--_hover);
  }

  .button.primary {
    border-color: transparent;
    background: var(--_accent);
    color: var(--_text-on-accent);
  }

  .button.primary:hover:not(:disabled) {
    background: var(--_accent-hover);
  }

  .button.plain {
    border-color: transparent;
    background: none;
  }

  .button:disabled {
    opacity: 0.5;
    cursor: default;
  }

  .field {
    display: grid;
    gap: var(--_space-4);
    min-inline-size: 0;
  }

  .field > span {
    font-size: 12px;
    font-weight: 500;
  }

  .field input,
  .field select,
  .field textarea {
    inline-size: 100%;
    min-block-size: 28px;
    padding: 4px var(--_space-8);
    border: 1px solid var(--_line-strong);
    border-radius: var(--_radius-control);
    background: var(--_surface);
    color: var(--_text);
    font: inherit;
  }

  .field small,
  .muted {
    color: var(--_text-muted);
    font-size: 12px;
  }

  .refusal {
    margin: 0;
    padding: var(--_space-8) var(--_space-12);
    border: 1px solid var(--_danger);
    border-radius: var(--_radius-control);
    background: var(--_danger-soft);
    font-size: 12px;
    overflow-wrap: anywhere;
    white-space: pre-wrap;
  }
`;
