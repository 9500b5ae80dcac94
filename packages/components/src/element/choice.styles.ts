import { css } from 'lit';

/** Native boxes, circles and switches with their labels beside them, alone or in a group. */
export const choiceStyles = css`
  .choice {
    --_mark: 16px;
    display: inline-flex;
    align-items: flex-start;
    align-self: flex-start;
    gap: var(--_space-8);
    /* WCAG wants 24 px to aim at; a control of the size is as high as a field beside it. */
    min-block-size: var(--_control-small);
    padding-block: calc((var(--_control-small) - 1lh) / 2);
    font-size: var(--_size-medium);
    line-height: var(--_leading-interface);
    overflow-wrap: anywhere;
    cursor: pointer;
  }

  .choice > span {
    min-inline-size: 0;
  }

  /* At the end of the first line, where that has words; they leave room for it. */
  .choice:has(> span) ~ .error-region .busy {
    inset-block-start: calc((var(--_control-small) - 1em) / 2);
    inset-inline-end: 0;
    background: none;
  }

  .choice:has(> span):has(~ .error-region .busy) {
    margin-inline-end: 20px;
  }

  .choice .control {
    display: grid;
    place-items: center;
    flex: none;
    inline-size: var(--_mark);
    block-size: var(--_mark);
    /* In the middle of the first line. */
    margin: calc((1lh - var(--_mark)) / 2) 0 0;
    border: 1px solid var(--_line-strong);
    border-radius: 3px;
    background: var(--_surface);
    accent-color: var(--_accent);
    font: inherit;
    cursor: inherit;
    appearance: none;
    transition: background-color var(--_duration-state) ease-out, border-color var(--_duration-state) ease-out;
  }

  .choice .control[type='radio'] {
    border-radius: 50%;
  }

  .choice:hover .control:enabled:not(:checked) {
    border-color: var(--_text-muted);
  }

  .choice .control:checked {
    border-color: var(--_accent);
    background: var(--_accent);
  }

  /* The check, drawn by its corners; no image to be loaded. */
  .choice .control:checked::before {
    content: '';
    inline-size: 62.5%;
    block-size: 62.5%;
    background: var(--_text-on-accent);
    clip-path: polygon(0 52%, 12% 40%, 38% 64%, 86% 10%, 100% 22%, 40% 92%);
  }

  .choice .control[type='radio']:checked::before {
    inline-size: 37.5%;
    block-size: 37.5%;
    border-radius: 50%;
    clip-path: none;
  }

  .choice .control:disabled {
    opacity: 0.5;
  }

  .choice:has(:disabled) {
    color: var(--_text-muted);
    cursor: not-allowed;
  }

  .choice:has([aria-readonly='true']),
  .group[aria-readonly='true'] .choice {
    cursor: default;
  }

  .choice .control[aria-invalid='true'],
  .group.invalid .choice .control:enabled {
    border-color: var(--_danger);
  }

  .choice .control:focus-visible {
    outline: 2px solid var(--_focus);
    outline-offset: 2px;
  }

  .group {
    display: flex;
    flex-direction: column;
    align-items: flex-start;
  }

  .group.horizontal {
    flex-flow: row wrap;
    column-gap: var(--_space-16);
  }

  :host([size='small']) .choice {
    min-block-size: max(24px, var(--_control-small) - 4px);
    padding-block: calc((max(24px, var(--_control-small) - 4px) - 1lh) / 2);
    font-size: var(--_size-small);
  }

  :host([size='large']) .choice {
    min-block-size: var(--_control-medium);
    padding-block: calc((var(--_control-medium) - 1lh) / 2);
    font-size: var(--_size-large);
    --_mark: 20px;
  }

  /* There the system draws its own, in its own colours. */
  @media (forced-colors: active) {
    .choice .control {
      appearance: auto;
    }

    .choice .control:checked::before {
      content: none;
    }
  }
`;
