import { css } from 'lit';

/** What is live, what is on staging, and the releases below. */
export const releasesPanelStyles = css`
  .body {
    display: grid;
    gap: var(--_space-16);
    padding: 0 var(--_space-12) var(--_space-16);
  }

  section {
    display: grid;
    gap: var(--_space-8);
    min-inline-size: 0;
  }

  form {
    display: grid;
    gap: var(--_space-8);
  }

  h3 {
    margin: 0;
    font-size: 13px;
    font-weight: var(--_weight-strong);
  }

  p {
    margin: 0;
  }

  .environment {
    display: grid;
    gap: var(--_space-8);
    padding: var(--_space-12);
    border: 1px solid var(--_line);
    border-radius: var(--_radius-card);
    background: var(--_surface-raised);
  }

  .environment .head {
    display: flex;
    gap: var(--_space-8);
    align-items: baseline;
    justify-content: space-between;
  }

  .number {
    font-variant-numeric: tabular-nums;
    font-weight: var(--_weight-strong);
  }

  .ways {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space-8);
    align-items: center;
  }

  .ways a,
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

  .ways:empty {
    display: none;
  }

  ol,
  ul {
    margin: 0;
    padding: 0;
    list-style: none;
  }

  .releases > li {
    border-block-end: 1px solid var(--_line);
  }

  .release {
    display: grid;
    gap: var(--_space-2);
    inline-size: 100%;
    padding: var(--_space-8) 0;
    border: 0;
    background: none;
    color: inherit;
    font: inherit;
    text-align: start;
    cursor: pointer;
  }

  .release:hover .number {
    text-decoration: underline;
  }

  .release .line {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space-4) var(--_space-8);
    align-items: baseline;
  }

  .tag {
    padding-inline: var(--_space-4);
    border-radius: var(--_radius-control);
    background: var(--_success-soft);
    font-size: 12px;
  }

  .tag.staging {
    background: var(--_warning-soft);
  }

  .details {
    display: grid;
    gap: var(--_space-12);
    padding-block-end: var(--_space-12);
  }

  .notes {
    font-size: 12px;
    white-space: pre-line;
    overflow-wrap: anywhere;
  }

  .copy {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    gap: var(--_space-8);
    align-items: start;
  }

  .copy code {
    padding: 6px var(--_space-8);
    border-radius: var(--_radius-control);
    background: var(--_surface-sunken);
    font-family: var(--_font-mono);
    font-size: 11px;
    white-space: pre-wrap;
    overflow-wrap: anywhere;
  }

  .plan {
    display: grid;
    gap: var(--_space-2);
    padding-block: var(--_space-4);
    font-size: 12px;
  }

  .plan.failed {
    color: var(--_danger);
  }

  .moves li {
    display: grid;
    padding-block: var(--_space-4);
    font-size: 12px;
  }

  summary {
    font-weight: var(--_weight-strong);
    cursor: pointer;
  }

  details > * + * {
    margin-block-start: var(--_space-8);
  }
`;
