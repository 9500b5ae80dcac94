import { css } from 'lit';
import { moreTokenStyles } from '../tokens/more-token-styles.ts';

/** Chips in the frame of the input that they belong to: before it, in its line while there is room. */
export const chipsStyles = css`
  ${moreTokenStyles}

  .box:has(.chips) {
    flex-wrap: wrap;
    gap: var(--_space-4);
    padding-block: 3px;
    padding-inline-start: var(--_space-4);
  }

  :host([size='small']) .box:has(.chips) {
    padding-block: 1px;
  }

  .box:has(.chips) .control {
    flex-basis: 3em;
    min-block-size: 24px;
    padding-inline-start: var(--_space-4);
  }

  .chips {
    display: contents;
    list-style: none;
  }

  .chip {
    display: inline-flex;
    order: -1;
    align-items: center;
    max-inline-size: 100%;
    min-block-size: 24px;
    padding-inline: var(--_space-8);
    border-radius: var(--_radius-control);
    background: var(--_accent-soft);
    color: var(--_text);
    font-size: var(--_size-small);
    line-height: var(--_leading-interface);
    overflow-wrap: anywhere;
  }

  .chip:has(.remove) {
    padding-inline-end: 0;
  }

  .remove {
    display: grid;
    place-items: center;
    flex: none;
    inline-size: 24px;
    block-size: 24px;
    padding: 0;
    border: 0;
    border-radius: var(--_radius-control);
    background: none;
    color: var(--_text-muted);
    cursor: pointer;
  }

  .remove .icon {
    inline-size: 12px;
    block-size: 12px;
  }

  .remove:hover {
    color: var(--_danger);
  }

  .remove:focus-visible {
    outline-offset: -2px;
  }

  @media (forced-colors: active) {
    .chip {
      border: 1px solid;
    }
  }
`;
