import { css } from 'lit';

/** A row of words over a hairline; the chosen one is underlined. */
export const tabsStyles = css`
  .tabs {
    display: flex;
    gap: var(--_space-4);
    overflow-x: auto;
    border-block-end: 1px solid var(--_line);
    /* Room for the focus ring, which scrolling would clip. */
    padding: 4px 4px 0;
    margin: -4px -4px 0;
  }

  .tab {
    flex: none;
    min-block-size: var(--_control-medium);
    padding-inline: var(--_space-12);
    border: 0;
    border-block-end: 2px solid transparent;
    border-radius: var(--_radius-control) var(--_radius-control) 0 0;
    background: none;
    color: var(--_text-muted);
    font: inherit;
    font-weight: var(--_weight-medium);
    line-height: var(--_leading-interface);
    white-space: nowrap;
    cursor: pointer;
  }

  .tab:hover:not(:disabled) {
    background: var(--_hover);
    color: var(--_text);
  }

  .tab[aria-selected='true'] {
    border-block-end-color: var(--_accent);
    color: var(--_text);
  }

  .tab:disabled {
    opacity: 0.5;
    cursor: default;
  }

  /* There an edge without colour has one, too. */
  @media (forced-colors: active) {
    .tab {
      border-color: Canvas;
    }

    .tab[aria-selected='true'] {
      border-color: Highlight;
    }
  }

  .panels {
    padding-block-start: var(--_space-12);
  }
`;
