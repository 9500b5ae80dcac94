import { css } from 'lit';

/** The boxes that values are entered in: 28 px high, one line around, the ring outside. */
export const controlBoxStyles = css`
  input,
  select,
  .box {
    inline-size: 100%;
    min-inline-size: 0;
    border: 1px solid var(--_line-strong);
    border-radius: var(--_radius-control);
    background: var(--_surface);
    color: var(--_text);
    font: inherit;
  }

  input,
  select {
    block-size: 28px;
    padding-inline: var(--_space-8);
  }

  select {
    padding-inline: var(--_space-4);
  }

  input::placeholder {
    color: var(--_text-muted);
    opacity: 1;
  }

  .box {
    overflow: hidden;
  }

  #problem {
    margin-block-start: var(--_space-4);
  }

  #problem:not(:has(*)) {
    display: none;
  }

  .box:focus-within {
    outline: 2px solid var(--_focus);
    outline-offset: 2px;
  }

  [aria-invalid='true'],
  .box:has([aria-invalid='true']) {
    border-color: var(--_danger);
  }
`;
