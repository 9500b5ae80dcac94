import { css } from 'lit';

/** The list of queries on one side, what the chosen one asks in the middle, what came back on the other. */
export const queriesPanelStyles = css`
  :host {
    display: grid;
    grid-template-columns: 176px minmax(0, 1fr);
    block-size: 100%;
  }

  .list {
    display: flex;
    flex-direction: column;
    gap: var(--_space-2);
    padding: var(--_space-8);
    border-inline-end: 1px solid var(--_line);
    overflow: auto;
  }

  .list button.query {
    display: flex;
    align-items: center;
    gap: var(--_space-8);
    block-size: 28px;
    padding-inline: var(--_space-8);
    border: 0;
    border-radius: var(--_radius-control);
    background: none;
    color: inherit;
    font: inherit;
    text-align: start;
    cursor: pointer;
  }

  .list button.query:hover {
    background: var(--_hover);
  }

  .list button.query[aria-pressed='true'] {
    background: var(--_accent-soft);
    color: var(--_accent);
  }

  .editor {
    display: grid;
    grid-template-columns: minmax(0, 1fr) minmax(0, 1fr);
    min-block-size: 0;
  }

  .options,
  .result {
    display: flex;
    flex-direction: column;
    gap: var(--_space-12);
    padding: var(--_space-12);
    overflow: auto;
  }

  .result {
    border-inline-start: 1px solid var(--_line);
    background: var(--_canvas);
  }

  inlay-other-form {
    display: contents;
  }

  .row {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(132px, 1fr));
    align-items: start;
    gap: var(--_space-8);
  }

  /* An expression wraps where there is no room for it. */
  .row > *,
  .row inlay-expression-field {
    min-inline-size: 0;
  }

  .bar {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--_space-8);
  }

  .bar inlay-name-field {
    flex: 1 1 96px;
  }

  /* What has a picture alone is a square, so that all stands in one row beside a name. */
  .bar .plain {
    inline-size: 28px;
    padding-inline: 0;
  }

  .tools {
    display: grid;
    gap: var(--_space-8);
    margin: 0;
    padding: 0;
    border: 0;
    min-inline-size: 0;
  }

  .tools legend {
    margin-block-end: var(--_space-4);
    padding: 0;
    font-size: 12px;
    font-weight: 500;
  }

  .tools > .button {
    justify-self: start;
  }

  .tools p {
    margin: 0;
  }

  .tool {
    display: grid;
    gap: var(--_space-8);
    padding: var(--_space-8);
    border: 1px solid var(--_line);
    border-radius: var(--_radius-control);
  }

  .tool .row {
    grid-template-columns: minmax(0, 1fr) minmax(0, 1fr) auto;
    align-items: end;
  }

  .parameter {
    display: grid;
    grid-template-columns: minmax(72px, 1fr) 88px minmax(96px, 2fr) auto auto;
    align-items: center;
    gap: var(--_space-4);
  }

  .parameter .required {
    display: flex;
    align-items: center;
    gap: var(--_space-4);
    color: var(--_text-muted);
    font-size: 12px;
  }

  .parameter .required input {
    inline-size: auto;
    min-block-size: 0;
  }

  .field > .add {
    justify-self: start;
  }

  details summary {
    cursor: pointer;
    color: var(--_text-muted);
    font-size: 12px;
  }

  .options > details > :not(summary) {
    margin-block-start: var(--_space-12);
  }

  .empty {
    padding: var(--_space-12);
  }

  @media (max-width: 899px) {
    :host {
      grid-template-columns: minmax(0, 1fr);
      grid-template-rows: auto minmax(0, 1fr);
    }

    .list {
      flex-direction: row;
      border-inline-end: 0;
      border-block-end: 1px solid var(--_line);
    }

    .editor {
      grid-template-columns: minmax(0, 1fr);
      overflow: auto;
    }

    .options,
    .result {
      overflow: visible;
    }

    .parameter {
      grid-template-columns: minmax(0, 1fr) 96px auto;
    }

    .parameter > :nth-child(3) {
      grid-column: 1 / -1;
      grid-row: 2;
    }

    .parameter > .required {
      grid-column: 1;
      grid-row: 3;
    }

    .parameter > .button {
      grid-column: 3;
      grid-row: 1;
    }

    .result {
      border-inline-start: 0;
      border-block-start: 1px solid var(--_line);
    }
  }

  .settings,
  .handlers {
    display: grid;
    gap: var(--_space-12);
  }

  .settings .caption {
    display: block;
    margin-block-end: var(--_space-4);
    font-size: 12px;
    font-weight: 500;
  }

  .settings h3 {
    margin: 0;
    font-size: 12px;
    font-weight: 600;
  }
`;
