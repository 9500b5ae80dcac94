import { css } from 'lit';

/** A card that holds inputs. */
export const formStyles = css`
  .box {
    display: flex;
    flex-direction: column;
    gap: var(--_space-12);
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
