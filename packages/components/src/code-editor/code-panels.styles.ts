import { css } from 'lit';
import { moreTokenStyles } from '../tokens/more-token-styles.ts';

/** What CodeMirror opens above the code: search, problems, hints. */
export const codePanelsStyles = css`
  ${moreTokenStyles}

  .frame .cm-panels {
    border: 0;
    border-block-end: 1px solid var(--_line);
    background: var(--_surface-raised);
    color: var(--_text);
    font-family: inherit;
  }

  .frame .cm-panel.cm-search {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--_space-4) var(--_space-8);
    padding: var(--_space-8);
    padding-inline-end: 40px;
    font-size: var(--_size-small);
  }

  .frame .cm-panel.cm-search br {
    flex-basis: 100%;
    block-size: 0;
    content: '';
  }

  .frame .cm-panel.cm-search :is(input, button, label) {
    margin: 0;
    font: inherit;
  }

  .frame .cm-panel.cm-search label {
    display: inline-flex;
    align-items: center;
    gap: var(--_space-4);
  }

  .frame .cm-panel.cm-search input[type='checkbox'] {
    inline-size: 16px;
    block-size: 16px;
    accent-color: var(--_accent);
  }

  .frame .cm-textfield,
  .frame .cm-button {
    min-block-size: var(--_control-small);
    padding-inline: var(--_space-8);
    border: 1px solid var(--_line-strong);
    border-radius: var(--_radius-control);
    background: var(--_surface);
    background-image: none;
    color: var(--_text);
  }

  .frame .cm-button {
    cursor: pointer;
  }

  .frame .cm-button:hover {
    background: var(--_hover);
  }

  .frame .cm-panel.cm-search [name='close'],
  .frame .cm-panel.cm-panel-lint [name='close'] {
    inset-block-start: var(--_space-8);
    inset-inline-end: var(--_space-8);
    inline-size: 24px;
    block-size: 24px;
    border-radius: var(--_radius-control);
    color: var(--_text-muted);
    font-size: var(--_size-large);
    cursor: pointer;
  }

  .frame .cm-tooltip {
    overflow: hidden;
    border: 1px solid var(--_line);
    border-radius: var(--_radius-control);
    background: var(--_surface-raised);
    box-shadow: var(--_shadow-menu);
    color: var(--_text);
  }

  .frame .cm-diagnostic-error {
    border-inline-start: 3px solid var(--_danger);
  }

  .frame .cm-tooltip-autocomplete > ul > li[aria-selected] {
    background: var(--_selection);
    color: var(--_text);
  }
`;
