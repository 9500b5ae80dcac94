import { css } from 'lit';

/** The list of branches and the pair that is compared. */
export const branchesDialogStyles = css`
  dialog {
    inline-size: min(720px, calc(100vw - 32px));
  }

  h3 {
    margin: 0 0 var(--_space-4);
    color: var(--_text-muted);
    font-size: var(--_size-tiny);
    font-weight: var(--_weight-strong);
    letter-spacing: 0.04em;
  }

  section {
    margin-block-end: var(--_space-16);
  }

  ul {
    margin: 0 0 var(--_space-16);
    padding: 0;
    border: 1px solid var(--_line);
    border-radius: var(--_radius-card);
    list-style: none;
  }

  li {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space-8);
    align-items: center;
    padding: var(--_space-8) var(--_space-12);
  }

  li + li {
    border-block-start: 1px solid var(--_line);
  }

  li[aria-current] {
    background: var(--_accent-soft);
  }

  .what {
    display: grid;
    flex: 1 1 200px;
    min-inline-size: 0;
    overflow-wrap: anywhere;
  }

  .name {
    display: flex;
    gap: var(--_space-4);
    align-items: center;
    font-weight: var(--_weight-strong);
  }

  .name a {
    color: inherit;
  }

  .lock {
    display: inline-flex;
    color: var(--_text-muted);
  }

  .done {
    margin: 0;
  }

  .done:not(:empty) {
    margin-block-end: var(--_space-8);
  }

  .pair {
    display: grid;
    gap: var(--_space-12);
  }

  .pair-head {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space-8);
    align-items: end;
  }

  .pair-head .field {
    flex: 1 1 140px;
  }
`;
