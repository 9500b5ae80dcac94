import { css } from 'lit';

/** A box with a hairline, as wide as its room. */
export const iframeStyles = css`
  iframe {
    display: block;
    inline-size: 100%;
    border: 1px solid var(--_line);
    border-radius: var(--_radius-control);
    background: #fff;
    color-scheme: light;
  }

  p {
    margin: 0;
  }

  .empty {
    padding: var(--_space-32) var(--_space-16);
    border: 1px dashed var(--_line-strong);
    border-radius: var(--_radius-control);
    color: var(--_text-muted);
    font-size: var(--_size-small);
    text-align: center;
  }
`;
