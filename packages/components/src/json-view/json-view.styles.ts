import { css } from 'lit';

/** Lines of code, indented by their level, with a sign that turns as a branch opens. */
export const jsonViewStyles = css`
  .tree {
    /* Room for the focus ring, which scrolling would clip. */
    padding: var(--_space-8);
    overflow: auto;
    max-block-size: 480px;
    border-radius: var(--_radius-control);
    background: var(--_surface-sunken);
    font-family: var(--_font-mono);
    font-size: var(--_size-small);
    line-height: var(--_leading-reading);
    direction: ltr;
    text-align: left;
  }

  .row {
    display: flex;
    gap: var(--_space-4);
    padding-inline: calc((var(--_level) - 1) * var(--_space-16)) var(--_space-4);
    min-block-size: 24px;
    align-items: baseline;
    border-radius: var(--_radius-control);
    cursor: default;
  }

  .row:hover {
    background: var(--_hover);
  }

  .row[aria-selected='true'] {
    background: var(--_selection);
  }

  .row:focus-visible {
    outline-offset: -2px;
  }

  .twist {
    flex: none;
    align-self: center;
    display: inline-flex;
    inline-size: 16px;
    color: var(--_text-muted);
  }

  [aria-expanded='true'] .icon {
    rotate: 90deg;
  }

  .twist .icon {
    transition: rotate var(--_duration-state) ease-out;
  }

  .key {
    flex: none;
    color: var(--_text-muted);
    white-space: pre;
  }

  .value {
    overflow-wrap: anywhere;
    white-space: pre-wrap;
  }

  .string {
    color: var(--_text);
  }

  .number,
  .boolean {
    color: var(--_accent);
  }

  .null,
  .object,
  .array,
  .other {
    color: var(--_text-muted);
  }

  .more {
    color: var(--_accent);
    text-decoration: underline;
  }

  @media (forced-colors: active) {
    .row[aria-selected='true'] {
      forced-color-adjust: none;
      background: Highlight;
      color: HighlightText;
    }

    .row[aria-selected='true'] * {
      color: inherit;
    }
  }
`;
