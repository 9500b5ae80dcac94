import { css } from 'lit';

/** A ring that turns while something goes on, wherever one stands. It has the size and colour of the words around it. */
export const spinnerStyles = css`
  .spinner {
    flex: none;
    display: inline-block;
    inline-size: 1em;
    block-size: 1em;
    border: 2px solid currentColor;
    border-inline-end-color: transparent;
    border-radius: 50%;
    animation: turn 0.8s linear infinite;
  }

  @keyframes turn {
    to {
      rotate: 360deg;
    }
  }

  /* A still ring of three quarters also says "not done". */
  @media (prefers-reduced-motion: reduce) {
    .spinner {
      animation: none;
    }
  }

  /* Forced colours would close the gap of the ring. */
  @media (forced-colors: active) {
    .spinner {
      forced-color-adjust: none;
      border-color: CanvasText;
      border-inline-end-color: Canvas;
    }
  }
`;
