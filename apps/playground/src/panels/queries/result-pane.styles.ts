import { css } from 'lit';

/** One column: how to look at it, then what came back, or two runs beside each other. */
export const resultPaneStyles = css`
  :host {
    display: flex;
    flex-direction: column;
    gap: var(--_space-12);
    container-type: inline-size;
  }

  .segments {
    display: inline-flex;
    align-self: start;
    margin: 0;
    padding: 2px;
    border: 1px solid var(--_line);
    border-radius: var(--_radius-control);
    background: var(--_surface-sunken);
  }

  .segments label {
    position: relative;
    display: grid;
  }

  .segments input {
    position: absolute;
    inset: 0;
    margin: 0;
    opacity: 0;
    cursor: pointer;
  }

  .segments span {
    display: grid;
    place-items: center;
    block-size: 24px;
    padding-inline: var(--_space-12);
    border-radius: calc(var(--_radius-control) - 2px);
    color: var(--_text-muted);
    font-size: 12px;
    font-weight: 500;
  }

  .segments input:checked + span {
    background: var(--_surface);
    box-shadow: 0 0 0 1px var(--_line);
    color: var(--_text);
  }

  .segments input:focus-visible + span {
    outline: 2px solid var(--_focus);
    outline-offset: 1px;
  }

  .segments input:disabled + span {
    opacity: 0.5;
  }

  .kept {
    margin: var(--_space-4) 0 0;
  }

  .beside {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_space-16);
  }

  .one {
    display: flex;
    flex-direction: column;
    gap: var(--_space-12);
    min-inline-size: 0;
  }

  .one + .one {
    padding-block-start: var(--_space-16);
    border-block-start: 1px solid var(--_line);
  }

  @container (min-width: 480px) {
    .beside:has(.one + .one) {
      grid-template-columns: minmax(0, 1fr) minmax(0, 1fr);
    }

    .one + .one {
      padding-block-start: 0;
      padding-inline-start: var(--_space-16);
      border-block-start: 0;
      border-inline-start: 1px solid var(--_line);
    }
  }

  h3 {
    margin: 0;
    font-size: 12px;
    font-weight: 600;
  }

  inlay-table.answer {
    block-size: 280px;
  }

  pre {
    margin: 0;
    font: 12px/1.5 var(--_font-mono);
    white-space: pre-wrap;
    overflow-wrap: anywhere;
  }

  details > summary {
    color: var(--_text-muted);
    font-size: 12px;
    cursor: pointer;
  }

  details[open] > summary {
    margin-block-end: var(--_space-8);
  }

  details p {
    margin: var(--_space-4) 0;
  }

  .dropped del {
    color: var(--_text-muted);
  }

  .calls,
  .runs ol {
    display: grid;
    gap: var(--_space-4);
    margin: 0;
    padding: 0;
    list-style: none;
  }

  .calls summary {
    display: flex;
    align-items: center;
    gap: var(--_space-8);
    min-inline-size: 0;
  }

  .calls code {
    overflow: hidden;
    color: var(--_text);
    font: 12px/1.5 var(--_font-mono);
    text-overflow: ellipsis;
    white-space: nowrap;
  }

  .runs ol {
    max-block-size: 160px;
    overflow: auto;
  }

  .run {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--_space-4) var(--_space-8);
    inline-size: 100%;
    min-block-size: 28px;
    padding: var(--_space-4) var(--_space-8);
    border: 0;
    border-radius: var(--_radius-control);
    background: none;
    color: inherit;
    font: inherit;
    font-size: 12px;
    text-align: start;
    cursor: pointer;
  }

  .run:hover {
    background: var(--_hover);
  }

  .run[aria-pressed='true'] {
    background: var(--_accent-soft);
  }

  .run[aria-pressed='true'] .muted {
    color: inherit;
  }

  .run time {
    font-variant-numeric: tabular-nums;
  }
`;
