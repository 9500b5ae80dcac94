import { css } from 'lit';
import { moreTokenStyles } from '../tokens/more-token-styles.ts';

/** A native select that fills its frame, and the arrow over its end. */
export const selectStyles = css`
  ${moreTokenStyles}

  .box {
    display: grid;
    padding-inline: 0;
  }

  .box > * {
    grid-area: 1 / 1;
  }

  .box .control {
    min-block-size: calc(var(--_control-small) - 2px);
    padding-inline: var(--_space-8) var(--_space-32);
    border-radius: var(--_radius-control);
    appearance: none;
    text-overflow: ellipsis;
    cursor: pointer;
  }

  .box .control.empty {
    color: var(--_text-muted);
  }

  .control option {
    background: var(--_surface-raised);
    color: var(--_text);
  }

  .control option:disabled {
    color: var(--_text-muted);
  }

  .box .icon {
    align-self: center;
    justify-self: end;
    margin-inline-end: var(--_space-8);
    color: var(--_text-muted);
    pointer-events: none;
  }

  :host([size='large']) .box {
    padding-inline: 0;
  }

  :host([size='large']) .box .control {
    padding-inline-start: var(--_space-12);
  }
`;
