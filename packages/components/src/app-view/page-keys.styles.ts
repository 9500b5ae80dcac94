import { css } from 'lit';

/** The form that asks for a key of the person's own. */
export const pageKeysStyles = css`
  .key {
    display: grid;
    gap: var(--_space-4);
    margin-block-end: var(--_space-16);
    padding: var(--_space-12);
    border: 1px solid var(--_line-strong);
    border-radius: var(--_radius-card);
    background: var(--_surface);
    color: var(--_text);
  }

  .key label {
    font-weight: var(--_weight-strong);
    overflow-wrap: anywhere;
  }

  .key p {
    margin: 0;
    color: var(--_text-muted);
    font-size: var(--_size-small);
  }

  .key .row {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space-8);
    margin-block-start: var(--_space-4);
  }

  .key input {
    flex: 1 1 12em;
    min-inline-size: 0;
    min-block-size: var(--_control-medium);
    padding-inline: var(--_space-8);
    border: 1px solid var(--_line-strong);
    border-radius: var(--_radius-control);
    background: var(--_surface);
    color: inherit;
    font: inherit;
  }

  .key button {
    min-block-size: var(--_control-medium);
    padding-inline: var(--_space-12);
    border: 1px solid var(--_line-strong);
    border-radius: var(--_radius-control);
    background: var(--_surface);
    color: inherit;
    font: inherit;
    cursor: pointer;
  }

  .key button[type='submit'] {
    border-color: transparent;
    background: var(--_accent);
    color: var(--_text-on-accent);
  }
`;
