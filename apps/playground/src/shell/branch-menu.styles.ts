import { css } from 'lit';

/** The branch in the top bar and the frame of the menu below it. */
export const branchMenuStyles = css`
  :host {
    display: block;
    flex: none;
    block-size: auto;
    overflow: visible;
    background: none;
  }

  .current {
    max-inline-size: 20ch;
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
  }

  [popover] {
    position: fixed;
    inset: auto;
    inline-size: min(320px, calc(100vw - 16px));
    max-block-size: calc(100vh - 64px);
    margin: 0;
    padding: var(--_space-8);
    border: 1px solid var(--_line);
    border-radius: var(--_radius-card);
    background: var(--_surface-raised);
    color: var(--_text);
    box-shadow: var(--_shadow-menu);
    overflow: auto;
  }

  @media (width < 700px) {
    .current,
    .tool .icon:last-child {
      display: none;
    }

    .tool {
      padding-inline: 0;
    }
  }
`;
