import { css } from 'lit';

/** The picture in its room, and what stands there until it comes or when it does not. */
export const imageStyles = css`
  .figure {
    display: grid;
    gap: var(--_space-4);
    margin: 0;
  }

  img,
  .instead {
    inline-size: 100%;
    border-radius: var(--_radius-control);
  }

  img {
    display: block;
    max-inline-size: 100%;
    block-size: auto;
    object-fit: contain;
  }

  :host([fit='cover']) img {
    object-fit: cover;
  }

  .loading img,
  .instead {
    min-block-size: 96px;
    background: var(--_surface-sunken);
  }

  .instead {
    display: grid;
    align-content: center;
    justify-items: center;
    gap: var(--_space-4);
    padding: var(--_space-12);
    border: 1px dashed var(--_line-strong);
    color: var(--_text-muted);
    font-size: var(--_size-small);
    text-align: center;
    overflow-wrap: anywhere;
  }

  [data-ratio='1:1'] {
    aspect-ratio: 1;
  }

  [data-ratio='4:3'] {
    aspect-ratio: 4 / 3;
  }

  [data-ratio='16:9'] {
    aspect-ratio: 16 / 9;
  }

  [data-ratio='3:4'] {
    aspect-ratio: 3 / 4;
  }

  figcaption {
    color: var(--_text-muted);
    font-size: var(--_size-small);
  }
`;
