import { css } from 'lit';

/** A column of plain sentences. */
export const historyPanelStyles = css`
  ol {
    margin: 0;
    padding: 0;
    list-style: none;
  }

  li {
    border-block-end: 1px solid var(--_line);
  }

  .version[aria-current='true'] {
    background: var(--_accent-soft);
  }

  .message {
    overflow-wrap: anywhere;
  }

  .about {
    display: flex;
    flex-wrap: wrap;
    gap: 0 var(--_space-8);
    color: var(--_text-muted);
    font-size: 12px;
  }

  .find {
    display: grid;
    gap: var(--_space-8);
    padding: 0 var(--_space-12) var(--_space-12);
  }

  .name {
    font-weight: var(--_weight-strong);
    overflow-wrap: anywhere;
  }

  .note {
    color: var(--_text-muted);
    font-size: 12px;
    white-space: pre-line;
    overflow-wrap: anywhere;
  }

  .pinned {
    display: inline-flex;
    color: var(--_accent);
  }

  .release {
    padding-inline: var(--_space-4);
    border-radius: var(--_radius-control);
    background: var(--_success-soft);
    color: var(--_text);
    font-variant-numeric: tabular-nums;
  }

  .inner {
    margin-inline-start: var(--_space-12);
    border-inline-start: 1px solid var(--_line);
  }

  .inner li:last-child {
    border-block-end: 0;
  }

  inlay-version-details {
    display: grid;
    gap: var(--_space-12);
    padding: var(--_space-4) var(--_space-12) var(--_space-16);
    background: var(--_accent-soft);
  }

  .mark-form {
    display: grid;
    gap: var(--_space-8);
  }

  .pin {
    display: flex;
    gap: var(--_space-8);
    align-items: center;
    font-size: 12px;
  }

  .pin input {
    margin: 0;
    accent-color: var(--_accent);
  }

  .ways,
  .against {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space-8);
  }

  .against {
    gap: 0;
    border-block-end: 1px solid var(--_line-strong);
  }

  .tab {
    padding: var(--_space-4) var(--_space-8);
    border: 0;
    border-block-end: 2px solid transparent;
    background: none;
    color: inherit;
    font: inherit;
    font-size: 12px;
    cursor: pointer;
  }

  .tab[aria-pressed='true'] {
    border-block-end-color: var(--_accent);
    font-weight: var(--_weight-strong);
  }

  .parts {
    display: grid;
    gap: var(--_space-8);
    margin: 0;
    padding: 0;
    list-style: none;
  }

  .part {
    padding: var(--_space-8);
    border: 1px solid var(--_line);
    border-radius: var(--_radius-control);
    background: var(--_surface);
  }

  .part-head {
    display: grid;
    grid-template-columns: auto 1fr auto;
    gap: 0 var(--_space-8);
    align-items: baseline;
  }

  .part-what {
    display: flex;
    flex-wrap: wrap;
    gap: 0 var(--_space-8);
    align-items: baseline;
    min-inline-size: 0;
  }

  .part-name {
    font-weight: var(--_weight-strong);
    overflow-wrap: anywhere;
  }

  .sign {
    inline-size: 1ch;
    font-family: var(--_font-mono);
    font-weight: var(--_weight-strong);
  }

  .added .sign {
    color: var(--_success);
  }

  .changed .sign {
    color: var(--_warning);
  }

  .removed .sign {
    color: var(--_danger);
  }

  dl {
    display: grid;
    gap: var(--_space-2);
    margin: var(--_space-4) 0 0;
    font-size: 12px;
  }

  dt {
    color: var(--_text-muted);
  }

  dd {
    display: grid;
    gap: var(--_space-2);
    margin: 0 0 var(--_space-4);
    font-family: var(--_font-mono);
    white-space: pre-wrap;
    overflow-wrap: anywhere;
  }

  del,
  ins {
    padding: var(--_space-2) var(--_space-4);
    border-radius: 2px;
    text-decoration: none;
  }

  del::before {
    content: '− ' / 'before: ';
  }

  ins::before {
    content: '+ ' / 'after: ';
  }

  del {
    background: var(--_danger-soft);
  }

  ins {
    background: var(--_success-soft);
  }

  mark {
    background: none;
    color: inherit;
    font-weight: var(--_weight-strong);
    text-decoration: underline;
    text-decoration-thickness: 2px;
    text-underline-offset: 2px;
  }

  del mark {
    text-decoration-color: var(--_danger);
  }

  ins mark {
    text-decoration-color: var(--_success);
  }

  .link {
    padding: 0;
    border: 0;
    background: none;
    color: var(--_accent);
    font: inherit;
    font-size: 12px;
    text-decoration: underline;
    cursor: pointer;
  }

  .search-link {
    justify-self: start;
  }

  .question {
    display: grid;
    gap: var(--_space-8);
    white-space: normal;
  }

  .asked {
    padding: var(--_space-8) var(--_space-12);
    border: 1px solid var(--_accent);
    border-radius: var(--_radius-control);
    background: var(--_surface);
  }

  .question p {
    margin: 0;
  }

  .question fieldset {
    display: grid;
    gap: var(--_space-4);
    margin: 0;
    padding: 0;
    border: 0;
  }

  .question legend {
    padding: 0 0 var(--_space-4);
  }

  .wrong {
    margin: var(--_space-4) 0 0;
    padding-inline-start: var(--_space-16);
  }

  .wrong li {
    border: 0;
  }

  .more {
    padding: var(--_space-12);
  }
`;
