import { css } from 'lit';

/** Chips in a row of their own, in the frame of the input that they belong to. */
export const chipsStyles = css`
  .box:has(.chips) {
    flex-wrap: wrap;
  }

  .box:has(.chips) .control {
    min-block-size: calc(var(--_control-small) - 2px);
    /* The button stays beside it; the chips wrap below. */
    flex-basis: calc(100% - 48px);
  }

  .chips {
    display: flex;
    flex: 1 0 100%;
    flex-wrap: wrap;
    gap: var(--_space-4);
    min-inline-size: 0;
    margin: 0;
    padding: 0 0 var(--_space-4);
    list-style: none;
  }

  .chip {
    display: inline-flex;
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
