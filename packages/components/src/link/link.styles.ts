import { css } from 'lit';

/** Underlined, so that it can be told from the words around it. */
export const linkStyles = css`
  :host {
    display: inline-block;
    max-inline-size: 100%;
  }

  .link {
    border-radius: 2px;
    color: var(--_accent);
    font-size: var(--_size-medium);
    text-decoration: underline;
    text-underline-offset: 0.2em;
    overflow-wrap: anywhere;
    cursor: pointer;
  }

  .link:hover {
    text-decoration-thickness: 2px;
  }

  .link.small {
    font-size: var(--_size-small);
  }

  .link.large {
    font-size: var(--_size-large);
  }

  .link[aria-disabled='true'] {
    color: var(--_text-muted);
    text-decoration: none;
    cursor: not-allowed;
  }

  .icon {
    inline-size: 0.9em;
    block-size: 0.9em;
    margin-inline-start: 2px;
    vertical-align: -0.05em;
  }

  :host(:dir(rtl)) .icon {
    scale: -1 1;
  }
`;
