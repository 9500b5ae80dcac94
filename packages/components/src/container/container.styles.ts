import { css } from 'lit';

/** A card on the page, or only the room around a group. */
export const containerStyles = css`
  .box {
    display: flex;
    flex-direction: column;
    gap: var(--_space-12);
    box-sizing: border-box;
    min-block-size: var(--_control-large);
  }

  .card {
    padding: var(--_space-16);
    border: 1px solid var(--_line);
    border-radius: var(--_radius-card);
    background: var(--_surface);
  }

  .title {
    margin: 0;
    font: inherit;
    font-size: var(--_size-heading);
    font-weight: var(--_weight-strong);
    line-height: var(--_leading-interface);
    overflow-wrap: anywhere;
  }
`;
