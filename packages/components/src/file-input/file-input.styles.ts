import { css } from 'lit';
import { moreTokenStyles } from '../tokens/more-token-styles.ts';

/** The drop zone and the list of files of a file input. */
export const fileInputStyles = css`
  ${moreTokenStyles}

  .zone {
    position: relative;
    display: flex;
    flex-direction: column;
    align-items: center;
    justify-content: center;
    gap: var(--_space-2);
    min-block-size: calc(2 * var(--_control-medium));
    padding: var(--_space-8) var(--_space-12);
    border: 1px dashed var(--_line-strong);
    border-radius: var(--_radius-control);
    background: var(--_surface);
    text-align: center;
    transition: background-color var(--_duration-state) ease-out, border-color var(--_duration-state) ease-out;
  }

  .zone:hover {
    background: var(--_hover);
  }

  .zone.over {
    border-style: solid;
    border-color: var(--_accent);
    background: var(--_accent-soft);
  }

  .zone.invalid {
    border-color: var(--_danger);
  }

  .zone.off {
    background: var(--_surface-sunken);
    color: var(--_text-muted);
  }

  .zone:has(:focus-visible) {
    outline: 2px solid var(--_focus);
    outline-offset: 2px;
  }

  /* Unseen, not absent: it takes the click, the keyboard and the role. */
  .control {
    position: absolute;
    inset: 0;
    inline-size: 100%;
    margin: 0;
    opacity: 0;
    cursor: pointer;
    font-size: 0;
  }

  .control::file-selector-button {
    cursor: pointer;
  }

  .control:disabled,
  .control:disabled::file-selector-button {
    cursor: not-allowed;
  }

  .call {
    display: flex;
    align-items: center;
    justify-content: center;
    gap: var(--_space-8);
    color: var(--_text-muted);
  }

  .choose {
    color: var(--_accent);
    font-weight: var(--_weight-medium);
  }

  .zone.off .choose {
    color: inherit;
  }

  .hint {
    color: var(--_text-muted);
    font-size: var(--_size-small);
  }

  .files {
    display: flex;
    flex-direction: column;
    margin: var(--_space-4) 0 0;
    padding: 0;
    list-style: none;
  }

  /* Sign, name, facts and what can be done; how far it is, or what is wrong, below the name. */
  .file {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr) auto auto;
    align-items: center;
    column-gap: var(--_space-8);
    min-block-size: var(--_control-medium);
    padding-block: var(--_space-2);
    padding-inline-start: var(--_space-12);
  }

  .file > .icon {
    color: var(--_text-muted);
  }

  .file + .file {
    border-block-start: 1px solid var(--_line);
  }

  .preview {
    inline-size: var(--_control-medium);
    block-size: var(--_control-medium);
    margin-block: var(--_space-4);
    border: 1px solid var(--_line);
    border-radius: var(--_radius-control);
    background: var(--_surface-sunken);
    object-fit: cover;
  }

  .preview[hidden] {
    display: none;
  }

  .name {
    grid-column: 2;
    min-inline-size: 0;
    overflow-wrap: anywhere;
  }

  .facts {
    grid-column: 3;
    color: var(--_text-muted);
    font-size: var(--_size-small);
    font-variant-numeric: tabular-nums;
  }

  .actions {
    grid-column: 4;
    display: flex;
    color: var(--_text-muted);
  }

  .actions > .button {
    color: inherit;
  }

  /* Nothing stands behind the facts while nothing can be done. */
  .actions:not(:has(.button)) {
    inline-size: var(--_space-4);
  }

  .reading,
  .file > .error {
    grid-column: 2 / -1;
    padding-block-end: var(--_space-8);
    padding-inline-end: var(--_space-12);
  }

  .reading .track {
    block-size: 4px;
  }

  .file > .error {
    align-items: center;
    flex-wrap: wrap;
    margin: 0;
  }

  .file.failed > .icon {
    color: var(--_danger);
  }

  .problems:not(:has(*)) {
    display: none;
  }

  :host([size='small']) .zone {
    min-block-size: calc(2 * var(--_control-small) - 8px);
    padding-block: var(--_space-4);
    font-size: var(--_size-small);
  }

  :host([size='small']) .hint {
    font-size: inherit;
  }

  :host([size='large']) .zone {
    padding: var(--_space-16);
    font-size: var(--_size-large);
  }

  /* A finger drags no files. */
  @media (pointer: coarse) {
    .drop {
      display: none;
    }
  }

  @media (forced-colors: active) {
    .zone.over {
      border-color: Highlight;
    }

    .zone.off {
      border-color: GrayText;
      color: GrayText;
    }
  }
`;
