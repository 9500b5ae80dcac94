import { css } from 'lit';

/**
 * A dialog of the playground: a title, what is to be done, and buttons at its end. Where there is more than the window
 * holds, title and buttons stay while the rest scrolls. One without a field begins at its title, which is read and not
 * worked with, so that no ring goes round it.
 */
export const dialogStyles = css`
  dialog {
    inline-size: min(560px, calc(100vw - 32px));
    max-block-size: calc(100dvh - 64px);
    padding: 0 var(--_space-24);
    border: 1px solid var(--_line);
    border-radius: var(--_radius-dialog);
    background: var(--_surface-raised);
    color: var(--_text);
    box-shadow: var(--_shadow-dialog);
    overflow: auto;
    /* What gets the keyboard is not scrolled to behind the title or the buttons. */
    scroll-padding-block: 64px 80px;
    container-type: scroll-state;
  }

  dialog::backdrop {
    background: var(--_backdrop);
  }

  h2,
  :is(dialog, form) > .ways:last-child {
    position: sticky;
    z-index: 1;
    margin: 0 calc(-1 * var(--_space-24));
    padding-inline: var(--_space-24);
    background: var(--_surface-raised);
  }

  h2 {
    inset-block-start: 0;
    padding-block: var(--_space-24) calc(var(--_space-8) + 1px);
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

  :is(dialog, form) > .ways:last-child {
    inset-block-end: 0;
    margin-block-start: calc(-1 * var(--_space-12));
    padding-block: calc(var(--_space-12) + 1px) var(--_space-24);
  }

  /* In place of the pixel that is kept for it: a line without a colour would be one where a system forces its own. */
  @container scroll-state(scrollable: top) {
    h2 {
      padding-block-end: var(--_space-8);
      border-block-end: 1px solid var(--_line);
    }
  }

  @container scroll-state(scrollable: bottom) {
    :is(dialog, form) > .ways:last-child {
      padding-block-start: var(--_space-12);
      border-block-start: 1px solid var(--_line);
    }
  }
`;
