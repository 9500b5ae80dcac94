import { css } from 'lit';

/** A well of code, from left to right in any language. */
export const codeViewStyles = css`
  pre {
    margin: 0;
    padding: var(--_space-12);
    max-block-size: 480px;
    overflow: auto;
    border-radius: var(--_radius-control);
    background: var(--_surface-sunken);
    font-size: var(--_size-small);
    line-height: var(--_leading-reading);
    tab-size: 2;
    direction: ltr;
    text-align: left;
  }

  code {
    font-family: var(--_font-mono);
  }

  :host([wrap]) pre {
    white-space: pre-wrap;
    overflow-wrap: anywhere;
  }

  .numbered {
    counter-reset: line;
  }

  .line {
    counter-increment: line;
    display: block;
    padding-inline-start: 4.5ch;
    text-indent: -4.5ch;
  }

  .line::before {
    content: counter(line);
    display: inline-block;
    inline-size: 3ch;
    margin-inline-end: 1.5ch;
    color: var(--_text-muted);
    text-align: end;
    text-indent: 0;
    user-select: none;
  }
`;
