import { css } from 'lit';

/** What stands in the place of an element that is on its way, or cannot be had. */
export const lazyElementsStyles = css`
  /* What comes at once is not announced: the words wait a moment. */
  .arriving {
    margin: 0;
    padding: var(--_space-12);
    color: var(--_text-muted);
    animation: arriving 120ms ease-out 300ms backwards;
  }

  @keyframes arriving {
    from {
      opacity: 0;
    }
  }

  .missing {
    display: grid;
    justify-items: start;
    gap: var(--_space-8);
    padding: var(--_space-12);
    color: var(--_text-muted);
  }

  .missing p {
    margin: 0;
  }

  .missing button {
    block-size: 28px;
    padding-inline: var(--_space-12);
    border: 1px solid var(--_line-strong);
    border-radius: var(--_radius-control);
    background: var(--_surface);
    color: var(--_text);
    font: inherit;
    cursor: pointer;
  }

  .missing button:hover {
    background: var(--_hover);
  }
`;
