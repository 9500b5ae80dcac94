import { css } from 'lit';

/** One step: a sunken card with what it does in its first line. */
export const handlerStepStyles = css`
  .step {
    display: flex;
    flex-direction: column;
    gap: var(--_space-8);
    padding: var(--_space-8);
    border-radius: var(--_radius-control);
    background: var(--_surface-sunken);
  }

  .line {
    display: flex;
    align-items: center;
    gap: var(--_space-4);
  }

  .line select {
    flex: 1 1 0;
  }

  .place {
    flex: 1;
    color: var(--_text-muted);
    font-size: var(--_size-small);
  }

  .sentence {
    flex: 1;
    min-inline-size: 0;
    overflow-wrap: anywhere;
  }

  code {
    font-family: var(--_font-mono);
    font-size: var(--_size-small);
  }

  .flag {
    display: flex;
    align-items: center;
    gap: var(--_space-8);
  }

  .flag input {
    inline-size: 16px;
    block-size: 16px;
    margin: 0;
  }

  .timing > summary {
    color: var(--_text-muted);
    font-size: var(--_size-small);
    cursor: pointer;
  }

  .timing > summary:focus-visible {
    outline: 2px solid var(--_focus);
    outline-offset: 2px;
  }

  .timing[open] > summary {
    margin-block-end: var(--_space-8);
  }

  .caption {
    display: block;
    margin-block: var(--_space-8) var(--_space-4);
    font-size: var(--_size-small);
  }

  .step > div:not(:has(*)) {
    display: none;
  }
`;
