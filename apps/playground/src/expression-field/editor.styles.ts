import { css } from 'lit';

/** The editor in its box, the colours of code, and what opens over it. */
export const editorStyles = css`
  .editor .cm-editor {
    background: transparent;
    color: var(--_text);
    font: var(--_size-small) / 16px var(--_font-mono);
  }

  .editor .cm-editor.cm-focused {
    outline: none;
  }

  .editor .cm-scroller {
    max-block-size: 320px;
    overflow: auto;
    font: inherit;
  }

  .editor .cm-content {
    padding: 5px 0;
    caret-color: var(--_text);
  }

  .editor.tall .cm-content {
    min-block-size: 64px;
  }

  .editor .cm-line {
    padding: 0 9px;
  }

  @media (prefers-reduced-motion: reduce) {
    .editor .cm-focused > .cm-scroller > .cm-cursorLayer {
      animation: none;
    }
  }

  .editor .cm-cursor {
    border-inline-start-color: var(--_text);
  }

  .editor .cm-editor .cm-selectionBackground {
    background: var(--_selection);
  }

  .editor .cm-matchingBracket {
    outline: 1px solid var(--_line-strong);
  }

  .ex-delimiter {
    color: var(--_binding);
    font-weight: var(--_weight-strong);
  }

  .ex-keyword,
  .ex-literal {
    color: var(--_binding);
  }

  .ex-text {
    color: var(--_success);
  }

  .ex-number,
  .ex-regex {
    color: var(--_warning);
  }

  .ex-property,
  .ex-call {
    color: var(--_accent);
  }

  .ex-comment,
  .ex-punctuation {
    color: var(--_text-muted);
  }

  .cm-tooltip {
    z-index: 20;
    overflow: hidden;
    border: 1px solid var(--_line);
    border-radius: var(--_radius-control);
    background: var(--_surface-raised);
    box-shadow: var(--_shadow-menu);
    color: var(--_text);
    font-size: 12px;
  }

  .cm-tooltip.cm-tooltip-autocomplete > ul {
    max-block-size: 240px;
    font: 12px var(--_font-mono);
  }

  .cm-tooltip.cm-tooltip-autocomplete > ul > li {
    display: flex;
    align-items: center;
    gap: var(--_space-8);
    min-block-size: 24px;
    padding-inline: var(--_space-8);
  }

  .cm-tooltip.cm-tooltip-autocomplete > ul > li[aria-selected] {
    background: var(--_selection);
    color: var(--_text);
  }

  .cm-tooltip .cm-completionLabel {
    flex: 1;
  }

  .cm-tooltip .cm-completionDetail {
    margin: 0;
    max-inline-size: 24ch;
    overflow: hidden;
    color: var(--_text-muted);
    font-style: normal;
    text-overflow: ellipsis;
    white-space: nowrap;
  }

  .cm-tooltip.cm-completionInfo {
    max-inline-size: 260px;
    padding: var(--_space-8);
  }

  .cm-completionInfo p {
    margin: 0 0 var(--_space-4);
  }

  .cm-completionInfo code,
  .signature {
    font: 12px/1.35 var(--_font-mono);
    overflow-wrap: anywhere;
  }

  .signature {
    max-inline-size: 420px;
    padding: var(--_space-4) var(--_space-8);
    color: var(--_text-muted);
  }

  .signature strong {
    color: var(--_text);
  }

  .cm-diagnostic {
    padding: var(--_space-4) var(--_space-8);
    border-inline-start: 3px solid var(--_danger);
    white-space: pre-wrap;
  }

  .cm-diagnosticAction,
  .fix {
    padding: 2px var(--_space-8);
    border: 1px solid var(--_line-strong);
    border-radius: var(--_radius-control);
    background: var(--_surface);
    color: var(--_text);
    font: inherit;
    font-size: 12px;
    cursor: pointer;
  }

  .fix {
    justify-self: start;
    align-self: flex-start;
    min-block-size: 24px;
  }

  .fix:hover {
    background: var(--_hover);
  }

  .cm-editor .cm-placeholder {
    color: var(--_text-muted);
  }
`;
