import { css } from 'lit';

/** One property: label and control side by side, or one below the other where the value needs the width. */
export const propFieldStyles = css`
  .field {
    display: grid;
    grid-template: 'head body bind' auto / 104px minmax(0, 1fr) 24px;
    align-items: start;
    column-gap: var(--_space-4);
  }

  .field.wide {
    grid-template: 'head bind' auto 'body body' auto / minmax(0, 1fr) 24px;
    row-gap: var(--_space-2);
  }

  .head {
    grid-area: head;
    position: relative;
    display: flex;
    align-items: center;
    gap: var(--_space-2);
    min-block-size: 28px;
    min-inline-size: 0;
  }

  .field.wide .head {
    min-block-size: 24px;
  }

  .label {
    min-inline-size: 0;
    overflow-wrap: break-word;
    cursor: default;
  }

  .body {
    grid-area: body;
    min-inline-size: 0;
  }

  /* Shown when it is wanted; a set value can be told from a default without it. */
  .reset {
    inline-size: 20px;
    block-size: 20px;
    background: var(--_surface);
    opacity: 0;
  }

  .field:not(.wide) .reset {
    position: absolute;
    inset-inline-end: 0;
  }

  .field:hover .reset,
  .field:focus-within .reset {
    opacity: 1;
  }

  @media (hover: none) {
    .reset {
      opacity: 1;
    }
  }

  .reset .icon {
    inline-size: 12px;
    block-size: 12px;
  }

  .bind {
    grid-area: bind;
    margin-block-start: 2px;
    font-family: var(--_font-mono);
    font-size: var(--_size-small);
    font-weight: var(--_weight-strong);
  }

  .field.wide .bind {
    margin-block-start: 0;
  }

  .bind[aria-pressed='true'] {
    background: var(--_binding-soft);
    color: var(--_binding);
  }

  .body > div:not(:has(*)) {
    display: none;
  }

  .body > div {
    margin-block-start: var(--_space-4);
  }
`;
