import { css } from 'lit';

/** Two versions beside each other, or one over the other. */
export const visualDiffStyles = css`
  :host {
    display: contents;
  }

  dialog {
    flex-direction: column;
    gap: var(--_space-8);
    box-sizing: border-box;
    inline-size: min(1600px, calc(100vw - 32px));
    max-inline-size: none;
    block-size: calc(100vh - 32px);
    max-block-size: none;
    padding: var(--_space-16);
    border: 1px solid var(--_line);
    border-radius: var(--_radius-dialog);
    background: var(--_surface-raised);
    color: var(--_text);
    box-shadow: var(--_shadow-dialog);
  }

  dialog[open] {
    display: flex;
  }

  dialog::backdrop {
    background: var(--_backdrop);
  }

  header {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space-8);
    align-items: center;
  }

  h2 {
    flex: 1 1 200px;
    margin: 0;
    font-size: 16px;
  }

  h3 {
    margin: 0;
    padding: var(--_space-4) var(--_space-12);
    border-block-end: 1px solid var(--_line);
    color: var(--_text-muted);
    font-size: 12px;
    font-weight: 500;
  }

  .modes {
    display: flex;
    gap: var(--_space-4);
  }

  .button[aria-pressed='true'] {
    border-color: var(--_accent);
    background: var(--_accent-soft);
    color: var(--_accent);
  }

  .legend {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space-4) var(--_space-12);
    margin: 0;
    font-size: 12px;
  }

  .key.added,
  .mark.added {
    --_mark: var(--_success);
    --_mark-soft: var(--_success-soft);
  }

  .key.changed,
  .mark.changed {
    --_mark: var(--_warning);
    --_mark-soft: var(--_warning-soft);
  }

  .key.removed,
  .mark.removed {
    --_mark: var(--_danger);
    --_mark-soft: var(--_danger-soft);
  }

  .key {
    color: var(--_mark);
    font-weight: var(--_weight-strong);
  }

  .cut {
    display: grid;
    grid-template-columns: 1fr auto;
    gap: var(--_space-4) var(--_space-8);
    font-size: 12px;
  }

  .cut input {
    grid-column: 1 / -1;
    margin: 0;
    accent-color: var(--_accent);
  }

  .views {
    display: grid;
    flex: 1;
    grid-template-columns: 1fr 1fr;
    gap: var(--_space-8);
    min-block-size: 0;
    overflow: auto;
  }

  .views.slider {
    grid-template-columns: 1fr;
  }

  .slider .view {
    grid-area: 1 / 1;
  }

  .line {
    grid-area: 1 / 1;
    z-index: 1;
    inline-size: 2px;
    background: var(--_accent);
    pointer-events: none;
  }

  .view {
    min-inline-size: 0;
    border: 1px solid var(--_line);
    border-radius: var(--_radius-card);
    background: var(--_canvas);
  }

  .stage {
    position: relative;
    /* Above, room for the names of what is framed. */
    padding: var(--_space-24) var(--_space-16) var(--_space-16);
    font-size: 14px;
  }

  .stage[hidden] {
    display: none;
  }

  /* What is wrong is told whole among the problems; here, in cells half as wide, it is told at all. */
  inlay-app::part(problem-frame),
  inlay-app::part(problem-place) {
    display: none;
  }

  .no-page {
    margin: 0;
    padding: var(--_space-24) var(--_space-16);
    text-align: center;
  }

  .mark {
    position: absolute;
    outline: 2px solid var(--_mark);
    outline-offset: 3px;
    border-radius: var(--_radius-control);
    pointer-events: none;
  }

  .mark[hidden] {
    display: none;
  }

  .mark span {
    position: absolute;
    inset-block-end: calc(100% + 4px);
    inset-inline-end: -4px;
    max-inline-size: 100%;
    padding: 0 var(--_space-4);
    border-radius: var(--_radius-control);
    background: var(--_mark-soft);
    color: var(--_mark);
    font-size: 11px;
    font-weight: var(--_weight-strong);
    white-space: nowrap;
    overflow: hidden;
    text-overflow: ellipsis;
  }

  @media (width < 700px) {
    .views.beside {
      grid-template-columns: 1fr;
    }
  }
`;
