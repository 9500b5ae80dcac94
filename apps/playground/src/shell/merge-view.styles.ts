import { css } from 'lit';

/** Two branches beside each other. */
export const mergeViewStyles = css`
  :host {
    display: grid;
    gap: var(--_space-12);
    min-inline-size: 0;
  }

  .stand,
  .muted {
    margin: 0;
  }

  .beside {
    margin-inline-start: auto;
  }

  .changes {
    max-block-size: 40vh;
    overflow: auto;
  }

  .parts li {
    border-block-end: 1px solid var(--_line);
  }

  form {
    display: grid;
    gap: var(--_space-8);
    justify-items: end;
  }

  form > :not(button) {
    inline-size: 100%;
    margin: 0;
  }
`;
