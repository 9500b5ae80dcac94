import { css } from 'lit';

/**
 * A dialog of the playground: a title, what is to be done, and buttons at its end. One without a field begins at its
 * title, which is read and not worked with, so that no ring goes round it.
 */
export const dialogStyles = css`
  dialog {
    inline-size: min(560px, calc(100vw - 32px));
    max-block-size: calc(100vh - 64px);
    padding: var(--_space-24);
    border: 1px solid var(--_line);
    border-radius: var(--_radius-dialog);
    background: var(--_surface-raised);
    color: var(--_text);
    box-shadow: var(--_shadow-dialog);
    overflow: auto;
  }

  dialog::backdrop {
    background: var(--_backdrop);
  }

  h2 {
    margin: 0 0 var(--_space-8);
    font-size: 16px;
  }

  h2:focus-visible {
    outline: none;
  }

  .ways {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space-8);
    justify-content: end;
  }
`;
