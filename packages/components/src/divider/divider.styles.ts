import { css } from 'lit';

/** A hairline, in the middle of the room that it has. */
export const dividerStyles = css`
  .divider {
    display: flex;
    align-items: center;
    gap: var(--_space-12);
    min-block-size: var(--_space-16);
  }

  .line {
    flex: 1;
    border-block-start: 1px solid var(--_line);
  }

  .label {
    max-inline-size: 75%;
    color: var(--_text-muted);
    font-size: var(--_size-small);
    overflow-wrap: anywhere;
  }

  :host([orientation='vertical']) {
    align-self: stretch;
    block-size: auto;
    min-block-size: 1lh;
  }

  :host([orientation='vertical']) .divider {
    justify-content: center;
    block-size: 100%;
    min-block-size: inherit;
  }

  :host([orientation='vertical']) .line {
    flex: none;
    align-self: stretch;
    border-block-start: 0;
    border-inline-start: 1px solid var(--_line);
  }
`;
