import { css } from 'lit';

/** As wide as its room, on black, in the shape that most films have until its own is known. */
export const videoStyles = css`
  video {
    display: block;
    inline-size: 100%;
    max-block-size: 80vh;
    aspect-ratio: auto 16 / 9;
    border-radius: var(--_radius-control);
    background: #000;
  }

  .empty {
    display: grid;
    place-items: center;
    aspect-ratio: 16 / 9;
  }
`;
