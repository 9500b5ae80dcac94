import { css } from 'lit';

/** The rows of a tree: the chosen one on the colour of selection, a small arrow before what opens. Their height and indents are each panel's. */
export const treeStyles = css`
  .row {
    display: flex;
    align-items: center;
    border-radius: var(--_radius-control);
    cursor: default;
  }

  /* As high as the rows that are not in the page. */
  .gap {
    flex: none;
  }

  .row:hover {
    background: var(--_hover);
  }

  .row:focus-visible {
    outline-offset: -2px;
  }

  .row[aria-selected='true'] {
    background: var(--_selection);
  }

  .twisty {
    display: grid;
    place-items: center;
    flex: none;
    inline-size: 16px;
    color: var(--_text-muted);
  }

  .twisty .icon {
    inline-size: 12px;
    block-size: 12px;
  }

  .twisty.open .icon {
    transform: rotate(90deg);
  }
`;
