import { css } from 'lit';

/** What a search found: score, title and content. */
export const foundTableStyles = css`
  .found {
    inline-size: 100%;
    border-collapse: collapse;
    font-size: 12px;
  }

  .found th,
  .found td {
    padding: var(--_space-4) var(--_space-8);
    border-block-end: 1px solid var(--_line);
    text-align: start;
    vertical-align: top;
    overflow-wrap: break-word;
  }

  .found th {
    color: var(--_text-muted);
    font-weight: 600;
  }

  .found .score {
    text-align: end;
    font-variant-numeric: tabular-nums;
    white-space: nowrap;
  }

  .found small {
    display: block;
    color: var(--_text-muted);
  }

  .found .content {
    inline-size: 100%;
    white-space: pre-wrap;
  }
`;
