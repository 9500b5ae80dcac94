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
`;
