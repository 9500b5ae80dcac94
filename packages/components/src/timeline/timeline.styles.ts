import { css } from 'lit';

/** Signs on a line, and words beside them; side by side, below them. */
export const timelineStyles = css`
  :host {
    container-type: inline-size;
    line-height: var(--_leading-interface);
  }

  .label {
    margin: 0 0 var(--_space-8);
    font-weight: var(--_weight-medium);
  }

  .note {
    display: flex;
    align-items: center;
    gap: var(--_space-8);
    margin: 0;
    color: var(--_text-muted);
    font-size: var(--_size-small);
  }

  .note:not(:empty) {
    margin-block-end: var(--_space-8);
  }

  ol {
    margin: 0;
    padding: 0;
    list-style: none;
    font-size: var(--_size-medium);
  }

  .item {
    position: relative;
    display: flex;
    gap: var(--_space-12);
    padding-block-end: calc(var(--_space-16) + 2px * var(--_density));
  }

  .item:last-child {
    padding-block-end: 0;
  }

  /* The line, from below a sign to the next one. */
  .item:not(:last-child)::before {
    content: '';
    position: absolute;
    inset-block: 28px 4px;
    inset-inline-start: 11px;
    border-inline-start: 2px solid var(--_line);
  }

  .mark {
    position: relative;
    display: grid;
    place-items: center;
    flex: none;
    inline-size: 24px;
    block-size: 24px;
    border-radius: 50%;
    background: var(--_tone-soft);
    color: var(--_tone);
  }

  .mark:not(:has(svg))::before {
    content: '';
    inline-size: 10px;
    block-size: 10px;
    border: 2px solid currentColor;
    border-radius: 50%;
  }

  .neutral .mark:not(:has(svg)) {
    background: transparent;
  }

  .body {
    flex: 1;
    min-inline-size: 0;
    padding-block-start: 3px;
    overflow-wrap: anywhere;
  }

  time {
    display: block;
    color: var(--_text-muted);
    font-size: var(--_size-small);
    font-variant-numeric: tabular-nums;
  }

  .title {
    margin: 0;
    color: var(--_text);
    font-weight: var(--_weight-medium);
  }

  button.title {
    display: block;
    min-block-size: 24px;
    margin-inline: calc(-1 * var(--_space-4));
    padding: 2px var(--_space-4);
    border: 0;
    border-radius: var(--_radius-control);
    background: none;
    font: inherit;
    font-weight: var(--_weight-medium);
    text-align: start;
    cursor: pointer;
  }

  button.title:hover:not(:disabled) {
    background: var(--_hover);
  }

  button.title:disabled {
    opacity: 0.5;
    cursor: not-allowed;
  }

  .chosen button.title {
    background: var(--_selection);
    text-decoration: underline;
    text-underline-offset: 3px;
  }

  .description {
    margin: 2px 0 0;
    color: var(--_text-muted);
    white-space: pre-line;
  }

  .button {
    margin-block-start: var(--_space-12);
  }

  @container (min-width: 480px) {
    :host([orientation='horizontal']) .scroller {
      overflow-x: auto;
      /* Room for focus rings, which scrolling would clip. */
      padding: 4px;
      margin: -4px;
    }

    :host([orientation='horizontal']) ol {
      display: flex;
    }

    :host([orientation='horizontal']) .item {
      flex: 1 0 144px;
      flex-direction: column;
      gap: var(--_space-4);
      padding: 0;
      padding-inline-end: var(--_space-16);
    }

    :host([orientation='horizontal']) .item:last-child {
      padding-inline-end: 0;
    }

    :host([orientation='horizontal']) .item:not(:last-child)::before {
      inset-block: 11px auto;
      inset-inline: 28px 4px;
      border-inline-start: 0;
      border-block-start: 2px solid var(--_line);
    }
  }

  @media (forced-colors: active) {
    .mark {
      border: 1px solid CanvasText;
    }

    .chosen button.title {
      outline: 2px solid Highlight;
    }
  }
`;
