import { css } from 'lit';

/** A head with tools, the drawing, and the names of what is drawn. */
export const chartStyles = css`
  figure {
    display: flex;
    flex-direction: column;
    gap: var(--_space-8);
    margin: 0;
    min-inline-size: 0;
  }

  .head {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space-4) var(--_space-8);
    align-items: center;
    justify-content: space-between;
  }

  figcaption {
    font-weight: var(--_weight-strong);
    overflow-wrap: anywhere;
  }

  .tools {
    display: flex;
    gap: var(--_space-2);
    margin-inline-start: auto;
  }

  .plot {
    position: relative;
    min-inline-size: 0;
    border-radius: var(--_radius-control);
    color: var(--_text);
    /* Tells the element when the colours around it have changed: what is drawn does not follow by itself. */
    transition: color 1ms step-end;
    touch-action: pan-y;
  }

  .plot canvas {
    position: absolute;
    inset: 0;
  }

  .brush {
    position: absolute;
    inset-block: 0;
    border-inline: 1px solid var(--_accent);
    background: var(--_selection);
    opacity: 0.5;
    pointer-events: none;
  }

  .palette {
    display: none;
    /* A drawing keeps the colours of its series, which its legend shows, also where a system forces its own on the page. */
    forced-color-adjust: none;
  }

  .legend {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space-2) var(--_space-4);
    margin: 0;
    padding: 0;
    list-style: none;
    font-size: var(--_size-small);
  }

  .legend button {
    display: inline-flex;
    gap: var(--_space-8);
    align-items: center;
    min-block-size: 24px;
    padding-inline: var(--_space-8);
    border: 0;
    border-radius: var(--_radius-control);
    background: transparent;
    color: var(--_text);
    font: inherit;
    cursor: pointer;
  }

  .legend button:hover {
    background: var(--_hover);
  }

  .legend [aria-pressed='false'] {
    color: var(--_text-muted);
    text-decoration: line-through;
  }

  .swatch {
    flex: none;
    inline-size: 12px;
    block-size: 12px;
    border-radius: 2px;
    background: currentColor;
    forced-color-adjust: none;
  }

  .heat {
    display: flex;
    gap: var(--_space-4);
    align-items: center;
    color: var(--_text-muted);
    font-size: var(--_size-small);
  }

  [data-step='1'] { opacity: 0.08; }
  [data-step='2'] { opacity: 0.31; }
  [data-step='3'] { opacity: 0.54; }
  [data-step='4'] { opacity: 0.77; }

  [aria-pressed='false'] .swatch {
    opacity: 0.35;
  }

  [data-colour='series-1'] { color: var(--_series-1); }
  [data-colour='series-2'] { color: var(--_series-2); }
  [data-colour='series-3'] { color: var(--_series-3); }
  [data-colour='series-4'] { color: var(--_series-4); }
  [data-colour='series-5'] { color: var(--_series-5); }
  [data-colour='series-6'] { color: var(--_series-6); }
  [data-colour='series-7'] { color: var(--_series-7); }
  [data-colour='series-8'] { color: var(--_series-8); }
  [data-colour='text-muted'] { color: var(--_text-muted); }
  [data-colour='line'] { color: var(--_line); }
  [data-colour='surface'] { color: var(--_surface); }

  @media (forced-colors: active) {
    [data-colour='text-muted'],
    [data-colour='line'] {
      color: CanvasText;
    }

    [data-colour='surface'] {
      color: Canvas;
    }
  }

  .scroller {
    overflow: auto;
    border: 1px solid var(--_line);
    border-radius: var(--_radius-control);
  }

  table {
    inline-size: 100%;
    border-collapse: collapse;
    font-size: var(--_size-small);
  }

  th,
  td {
    padding: var(--_space-4) var(--_space-8);
    border-block-end: 1px solid var(--_line);
    text-align: start;
    font-weight: inherit;
  }

  thead th {
    position: sticky;
    inset-block-start: 0;
    background: var(--_surface);
    color: var(--_text-muted);
    font-weight: var(--_weight-strong);
  }

  .number {
    text-align: end;
    font-variant-numeric: tabular-nums;
  }

  .note-line {
    margin: 0;
    color: var(--_text-muted);
    font-size: var(--_size-small);
  }

  .busy {
    position: absolute;
    inset: 0;
    display: grid;
    place-items: center;
    color: var(--_text-muted);
    font-size: var(--_size-small);
  }
`;
