import { css } from 'lit';

/** Names on the left, what they are now beside them; values in the colours that previews of expressions have. */
export const statePanelStyles = css`
  :host {
    display: flex;
    flex-direction: column;
    min-block-size: 100%;
  }

  .head {
    position: sticky;
    inset-block-start: 0;
    z-index: 1;
    padding: var(--_space-8) var(--_space-12);
    background: var(--_surface);
  }

  .search {
    max-inline-size: 320px;
  }

  [role='tree'] {
    display: flex;
    flex-direction: column;
    padding: 0 var(--_space-8) var(--_space-12);
  }

  .row {
    gap: var(--_space-4);
    flex: none;
    min-block-size: 24px;
    padding-inline-end: var(--_space-4);
  }

  .section .name {
    color: var(--_text-muted);
    font-size: var(--_size-tiny);
    font-weight: var(--_weight-strong);
    letter-spacing: 0.04em;
  }

  .section:not(:first-child) {
    margin-block-start: var(--_space-8);
  }

  .indent-3 {
    padding-inline-start: var(--_space-16);
  }

  .indent-4 {
    padding-inline-start: calc(2 * var(--_space-16));
  }

  .indent-5 {
    padding-inline-start: calc(3 * var(--_space-16));
  }

  .indent-6 {
    padding-inline-start: calc(4 * var(--_space-16));
  }

  .name {
    flex: none;
    max-inline-size: 45%;
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
  }

  .row:not(.section) .name {
    font: 12px var(--_font-mono);
  }

  .row.component .name,
  .row.query .name {
    font-weight: var(--_weight-strong);
  }

  .value {
    flex: 1;
    min-inline-size: 0;
    overflow: hidden;
    color: var(--_text-muted);
    font: 12px var(--_font-mono);
    text-overflow: ellipsis;
    white-space: nowrap;
  }

  .value.number,
  .value.boolean,
  .value.date {
    color: var(--_accent);
  }

  .value.text {
    color: var(--_text);
  }

  .value.failed {
    color: var(--_danger);
    font-family: inherit;
  }

  .copy {
    flex: none;
    visibility: hidden;
  }

  .row:hover .copy,
  .row:focus-within .copy,
  .row:focus .copy {
    visibility: visible;
  }
`;
