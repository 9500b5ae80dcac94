import { css } from 'lit';

/** The line that moves while something is on its way. */
export const progressStyles = css`
  .progress {
    position: absolute;
    z-index: 4;
    inset-block-start: 0;
    inset-inline-start: 0;
    inline-size: 40%;
    block-size: 2px;
    background: var(--_accent);
    animation: pass 1.2s ease-in-out infinite alternate;
  }

  @keyframes pass {
    to {
      inset-inline-start: 60%;
    }
  }

  /* A still line over the whole width also says "not done". */
  @media (prefers-reduced-motion: reduce) {
    .progress {
      inline-size: 100%;
      animation: none;
    }
  }

  @media (forced-colors: active) {
    .progress {
      background: Highlight;
    }
  }
`;
