import { css } from 'lit';

/** The drop zone and the list of files of a file input. */
export const fileInputStyles = css`
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
    margin: 0;
    padding: 0;
    list-style: none;
  }

  .file {
    display: flex;
    align-items: center;
    gap: var(--_space-8);
    min-block-size: var(--_control-medium);
    padding-block: var(--_space-2);
    padding-inline-start: var(--_space-12);
  }

  .button.remove {
    flex: none;
    color: var(--_text-muted);
  }

  .file > .icon {
    color: var(--_text-muted);
  }

  .file + .file {
    border-block-start: 1px solid var(--_line);
  }

  .name {
    min-inline-size: 0;
    overflow-wrap: anywhere;
  }

  .facts {
    flex: none;
    margin-inline-start: auto;
    color: var(--_text-muted);
    font-size: var(--_size-small);
    font-variant-numeric: tabular-nums;
  }

  /* Nothing stands behind it while nothing can be removed. */
  .facts:last-child {
    margin-inline-end: var(--_space-12);
  }

  .problems:not(:has(*)) {
    display: none;
  }

  .problems .error + .error {
    margin-block-start: var(--_space-4);
  }

  :host([size='small']) .zone {
    min-block-size: var(--_control-large);
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
