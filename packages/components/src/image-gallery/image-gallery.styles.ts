import { css } from 'lit';

/** Squares of one size; the chosen one is ringed. */
export const imageGalleryStyles = css`
  .gallery {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 140px), 1fr));
    gap: var(--_space-12);
    margin: 0;
    padding: 0;
    list-style: none;
  }

  :host([size='small']) .gallery {
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 96px), 1fr));
    gap: var(--_space-8);
  }

  :host([size='large']) .gallery {
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 280px), 1fr));
  }

  li {
    position: relative;
  }

  .choose {
    display: block;
    inline-size: 100%;
    padding: 0;
    border: 1px solid var(--_line);
    border-radius: var(--_radius-control);
    background: var(--_surface-sunken);
    cursor: pointer;
  }

  .choose:hover {
    border-color: var(--_line-strong);
  }

  .choose[aria-pressed='true'] {
    border-color: var(--_accent);
    box-shadow: 0 0 0 2px var(--_accent);
  }

  img {
    display: block;
    inline-size: 100%;
    aspect-ratio: 1;
    border-radius: 3px;
    object-fit: cover;
  }

  .button.download {
    position: absolute;
    inset-block-end: var(--_space-4);
    inset-inline-end: var(--_space-4);
    padding-inline: 5px;
  }

  .gallery ~ div > .empty {
    margin-block-start: var(--_space-12);
  }

  .spinner {
    vertical-align: -0.15em;
  }

  @media (forced-colors: active) {
    .choose[aria-pressed='true'] {
      outline: 3px solid Highlight;
      outline-offset: -3px;
    }
  }
`;
