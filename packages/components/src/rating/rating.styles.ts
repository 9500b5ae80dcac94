import { css } from 'lit';

/** Stars in a row: outlines, filled up to the chosen one, or to the one under the pointer. */
export const ratingStyles = css`
  /* WCAG wants 24 px to aim at. */
  :host {
    --_star: var(--_control-small);
  }

  .stars {
    display: inline-flex;
    align-self: flex-start;
    flex-wrap: wrap;
  }

  .star {
    position: relative;
    display: grid;
    place-items: center;
    inline-size: var(--_star);
    block-size: var(--_star);
    border-radius: var(--_radius-control);
    color: var(--_text-muted);
    cursor: pointer;
  }

  .star .icon {
    inline-size: 20px;
    block-size: 20px;
  }

  .star.given,
  .stars:not([aria-readonly='true']):hover .star:not(:has(:disabled)):has(~ .star:hover),
  .stars:not([aria-readonly='true']) .star:not(:has(:disabled)):hover {
    color: var(--_accent);
  }

  .star.given .icon {
    fill: currentColor;
  }

  /* It takes the presses and the keyboard; the star is what is seen. */
  .control {
    position: absolute;
    inset: 0;
    inline-size: 100%;
    block-size: 100%;
    margin: 0;
    opacity: 0;
    cursor: inherit;
  }

  .star:has(:focus-visible) {
    outline: 2px solid var(--_focus);
    outline-offset: -1px;
  }

  .stars[aria-invalid='true'] {
    outline: 1px solid var(--_danger);
    border-radius: var(--_radius-control);
  }

  .stars[aria-readonly='true'] .star,
  .star:has(:disabled) {
    cursor: default;
  }

  .star:has(:disabled) {
    opacity: 0.5;
  }

  :host([size='small']) {
    --_star: max(24px, var(--_control-small) - 4px);
  }

  :host([size='small']) .star .icon {
    inline-size: 16px;
    block-size: 16px;
  }

  :host([size='large']) {
    --_star: var(--_control-large);
  }

  :host([size='large']) .star .icon {
    inline-size: 28px;
    block-size: 28px;
  }

  @media (forced-colors: active) {
    .star.given {
      color: Highlight;
    }

    .star:has(:disabled) {
      color: GrayText;
      opacity: 1;
    }
  }
`;
