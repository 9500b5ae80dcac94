import { css } from 'lit';
import { moreTokenStyles } from '../tokens/more-token-styles.ts';

/** Lines of code, from left to right in any language; a sign before each that differs, words that differ underlined. */
export const diffViewStyles = css`
  ${moreTokenStyles}

  .counts {
    display: flex;
    gap: var(--_space-8);
    margin-inline-start: auto;
    font-weight: var(--_weight-medium);
    font-variant-numeric: tabular-nums;
  }

  .counts .added {
    color: var(--_success);
  }

  .counts .removed {
    color: var(--_danger);
  }

  .note {
    display: flex;
    align-items: center;
    gap: var(--_space-8);
    margin: 0;
    color: var(--_text-muted);
    font-size: var(--_size-small);
  }

  .note:not(:empty) {
    margin-block-end: var(--_space-8);
  }

  .scroller {
    max-block-size: 480px;
    overflow: auto;
    border: 1px solid var(--_line);
    border-radius: var(--_radius-control);
    direction: ltr;
  }

  table {
    inline-size: 100%;
    border-collapse: collapse;
    font-size: var(--_size-small);
    line-height: var(--_leading-reading);
    text-align: left;
  }

  .split {
    table-layout: fixed;
  }

  th {
    position: sticky;
    inset-block-start: 0;
    padding: var(--_space-4) var(--_space-8);
    background: var(--_surface-sunken);
    color: var(--_text-muted);
    font-weight: var(--_weight-strong);
    z-index: 1;
  }

  td {
    padding: 0 var(--_space-8);
    vertical-align: top;
  }

  .number {
    inline-size: 1%;
    color: var(--_text-muted);
    font-family: var(--_font-mono);
    text-align: right;
    white-space: nowrap;
    user-select: none;
  }

  .numbers {
    inline-size: 7ch;
  }

  .split th:nth-child(2),
  .split td:nth-child(3) {
    border-left: 1px solid var(--_line);
  }

  .line {
    position: relative;
    padding-left: calc(var(--_space-8) + 2ch);
  }

  .sign {
    position: absolute;
    left: var(--_space-8);
    font-family: var(--_font-mono);
    font-weight: var(--_weight-strong);
    user-select: none;
  }

  code {
    font-family: var(--_font-mono);
    white-space: pre-wrap;
    overflow-wrap: anywhere;
    tab-size: 2;
  }

  td.removed {
    background: var(--_danger-soft);
    color: var(--_text);
  }

  td.added {
    background: var(--_success-soft);
    color: var(--_text);
  }

  td.none {
    background: var(--_surface-sunken);
  }

  .removed .sign {
    color: var(--_danger);
  }

  .added .sign {
    color: var(--_success);
  }

  del,
  ins {
    border-radius: 2px;
    font-weight: var(--_weight-strong);
    text-decoration: underline 2px;
    text-underline-offset: 3px;
  }

  del {
    text-decoration-color: var(--_danger);
  }

  ins {
    text-decoration-color: var(--_success);
  }

  .gap td {
    padding: 0;
    border-block: 1px solid var(--_line);
    background: var(--_surface-sunken);
  }

  .gap .button {
    inline-size: 100%;
    min-block-size: 24px;
    border-radius: 0;
  }

  .gap .button:focus-visible {
    outline-offset: -2px;
  }
`;
