import { css } from 'lit';
import { toneStyles } from '../../element/tone.styles.ts';

/** What stands in cells beside words, groups, branches and details, and tones. */
export const richStyles = css`
  ${toneStyles}

  .cell.type-currency,
  .cell.type-percent,
  .cell.type-date,
  .cell.type-dateTime {
    font-variant-numeric: tabular-nums;
  }

  .row.group,
  .row.group:hover {
    --_ground: var(--_surface-sunken);
    cursor: default;
  }

  .row.detail,
  .row.detail:hover {
    --_ground: var(--_surface);
    border-block-end-color: transparent;
  }

  .details {
    position: absolute;
    inset-block-start: 0;
    inset-inline: 0;
  }

  .detail p {
    margin: 0 0 var(--_space-4);
  }

  .detail dl {
    display: grid;
    grid-template-columns: max-content 1fr;
    gap: var(--_space-4) var(--_space-16);
    margin: 0;
  }

  .detail dt {
    color: var(--_text-muted);
  }

  .detail dd {
    margin: 0;
    overflow-wrap: anywhere;
  }

  .wrapped .rich {
    align-items: start;
  }

  .wrapped .bar {
    margin-block-start: 0.45em;
  }

  .cell.toned {
    background: var(--_tone-soft);
    color: var(--_tone);
    font-weight: var(--_weight-medium);
  }

  .rich {
    display: inline-flex;
    align-items: center;
    gap: var(--_space-4);
    max-inline-size: 100%;
    block-size: 100%;
    line-height: var(--_leading-interface);
    vertical-align: top;
  }

  .check {
    inline-size: 16px;
    block-size: 16px;
    margin: 0;
    accent-color: var(--_accent);
  }

  .cell-button {
    display: grid;
    place-items: center;
    inline-size: 24px;
    block-size: 24px;
    padding: 0;
    border: 0;
    border-radius: var(--_radius-control);
    background: transparent;
    color: var(--_text-muted);
    cursor: pointer;
  }

  .cell-button:hover {
    background: var(--_hover);
    color: var(--_text);
  }

  .clip {
    min-inline-size: 0;
    overflow: hidden;
    text-overflow: ellipsis;
  }

  .wrapped .clip {
    white-space: normal;
  }

  /* The name of a group goes over the cells after it, which are empty or hold a sum at their end. */
  .row.group .cell {
    contain: none;
    overflow: visible;
    border-color: transparent;
    background: transparent;
  }

  .row.group .rich {
    max-inline-size: none;
  }

  .tag {
    padding: 1px var(--_space-8);
    border-radius: 10px;
    background: var(--_tone-soft);
    color: var(--_tone);
    font-size: var(--_size-small);
    font-weight: var(--_weight-medium);
  }

  .link {
    overflow: hidden;
    text-overflow: ellipsis;
    color: var(--_accent);
  }

  .picture {
    block-size: calc(100% - 8px);
    max-inline-size: 100%;
    object-fit: contain;
    border-radius: 2px;
  }

  .bar {
    inline-size: 64px;
    block-size: 6px;
    overflow: hidden;
    border-radius: 3px;
    background: var(--_surface-sunken);
    box-shadow: inset 0 0 0 1px var(--_line-strong);
  }

  .toggle {
    display: inline-grid;
    place-items: center;
    flex: none;
    inline-size: 24px;
    block-size: 24px;
    border-radius: var(--_radius-control);
    color: var(--_text-muted);
    cursor: pointer;
  }

  .toggle:hover {
    background: var(--_hover);
  }

  .group-name {
    font-weight: var(--_weight-medium);
  }

  /* A button in a row is no higher than its line. */
  .row .button.small {
    min-block-size: 24px;
  }

  .detail-panel {
    position: absolute;
    inset-block-start: 0;
    inset-inline-start: 0;
    inline-size: 100%;
    background: var(--_surface-sunken);
    border-block-end: 1px solid var(--_line);
    line-height: var(--_leading-reading);
  }

  .detail-panel .detail {
    position: sticky;
    inset-inline-start: 0;
    block-size: 100%;
    max-inline-size: min(100%, 72em);
    padding: var(--_space-12) var(--_space-16);
    overflow-y: auto;
  }

  .bar-done {
    display: block;
    block-size: 100%;
    background: var(--_accent);
  }

  .bar-text,
  .muted {
    color: var(--_text-muted);
    font-size: var(--_size-small);
    font-variant-numeric: tabular-nums;
  }

  .cell.own,
  .head-cell.own {
    padding-inline: 0;
    justify-content: center;
    text-align: center;
  }
`;
