import { css } from 'lit';

/** Toolbar, text and the row for a link. The text itself looks as `inlay-markdown` shows it. */
export const richTextEditorStyles = css`
  .toolbar {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space-2) var(--_space-8);
    padding: var(--_space-4);
    border-block-end: 1px solid var(--_line);
  }

  .tools {
    display: flex;
    gap: var(--_space-2);
  }

  .tool:focus-visible,
  .link-field:focus-visible {
    outline-offset: -1px;
  }

  .link-row {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--_space-8);
    padding: var(--_space-8);
    border-block-end: 1px solid var(--_line);
    background: var(--_surface-sunken);
  }

  .link-field {
    flex: 1 1 12em;
    min-inline-size: 0;
    min-block-size: var(--_control-small);
    padding-inline: var(--_space-8);
    border: 1px solid var(--_line-strong);
    border-radius: var(--_radius-control);
    background: var(--_surface);
    color: var(--_text);
    font: inherit;
    font-size: var(--_size-small);
  }

  .link-field[aria-invalid='true'] {
    border-color: var(--_danger);
  }

  .link-error {
    flex-basis: 100%;
    color: var(--_danger);
    font-size: var(--_size-small);
  }

  .link-error:empty {
    display: none;
  }

  .host {
    position: relative;
    display: grid;
    flex: 1 1 auto;
    min-block-size: 0;
  }

  .content,
  .fallback {
    flex: 1 1 auto;
    min-block-size: calc(var(--_min-lines) * 1lh + 2 * var(--_space-8));
    max-block-size: calc(var(--_max-lines) * 1lh + 2 * var(--_space-8));
    padding: var(--_space-8) var(--_space-12);
    overflow-y: auto;
    line-height: var(--_leading-reading);
  }

  .fallback {
    field-sizing: content;
  }

  .host.empty::before {
    content: attr(data-placeholder);
    position: absolute;
    inset-block-start: var(--_space-8);
    inset-inline: var(--_space-12);
    color: var(--_text-muted);
    line-height: var(--_leading-reading);
    pointer-events: none;
  }

  .underlined {
    text-decoration: underline;
  }

  .struck {
    text-decoration: line-through;
  }

  .underlined-struck {
    text-decoration: underline line-through;
  }

  .content .nested {
    list-style: none;
  }

  .content .code-block {
    display: block;
    margin-block: var(--_space-8);
    padding: var(--_space-12);
    white-space: pre-wrap;
    tab-size: 2;
  }

  .count {
    flex: none;
    margin-inline-start: auto;
    font-variant-numeric: tabular-nums;
  }

  .count.over {
    color: var(--_danger);
  }

  @media (forced-colors: active) {
    .tool[aria-pressed='true'] {
      border-color: Highlight;
    }

    .tool[aria-disabled='true'] {
      color: GrayText;
      opacity: 1;
    }
  }
`;
