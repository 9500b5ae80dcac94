import { css } from 'lit';

/** Places in an app, each a row: what stands there, and below it where that is. */
export const placeListStyles = css`
  ul {
    margin: 0;
    padding: 0;
    border: 1px solid var(--_line);
    border-radius: var(--_radius-card);
    list-style: none;
  }

  li + li {
    border-block-start: 1px solid var(--_line);
  }

  .place {
    gap: var(--_space-4);
  }

  code {
    font: 12px/1.35 var(--_font-mono);
    overflow-wrap: anywhere;
  }

  .muted {
    overflow-wrap: anywhere;
  }
`;
