import { css } from 'lit';

/** Native boxes, circles and switches with their labels beside them, alone or in a group. */
export const choiceStyles = css`
  .choice {
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

  .choice .control {
    flex: none;
    inline-size: 16px;
    block-size: 16px;
    /* In the middle of the first line. */
    margin: calc((1lh - 16px) / 2) 0 0;
    accent-color: var(--_accent);
    font: inherit;
    cursor: inherit;
  }

  .choice:has(:disabled) {
    color: var(--_text-muted);
    cursor: not-allowed;
  }

  .choice:has([aria-readonly='true']),
  .group[aria-readonly='true'] .choice {
    cursor: default;
  }

  .control[aria-invalid='true'],
  .group.invalid .control {
    outline: 1px solid var(--_danger);
    outline-offset: 1px;
    border-radius: var(--_radius-control);
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
    min-block-size: 24px;
    padding-block: calc((24px - 1lh) / 2);
    font-size: var(--_size-small);
  }

  :host([size='large']) .choice {
    min-block-size: var(--_control-medium);
    padding-block: calc((var(--_control-medium) - 1lh) / 2);
    font-size: var(--_size-large);
  }
`;
