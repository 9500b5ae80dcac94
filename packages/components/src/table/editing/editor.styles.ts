import { css } from 'lit';

/** The field over a cell, and what is wrong in it. Adopted when the first cell is edited. */
export const editorStyles = css`
  .editor {
    position: absolute;
    display: flex;
    flex-direction: column;
    z-index: 5;
  }

  .editor :is(input, select) {
    flex: 1;
    inline-size: 100%;
    min-block-size: inherit;
    padding: 0 11px;
    border: 0;
    outline: 2px solid var(--_focus);
    outline-offset: -2px;
    background: var(--_surface);
    color: var(--_text);
    font: inherit;
  }

  .editor input.end {
    text-align: end;
  }

  .editor [aria-invalid='true'] {
    outline-color: var(--_danger);
  }

  .editor .problem {
    padding: var(--_space-4) var(--_space-8);
    border-radius: 0 0 var(--_radius-control) var(--_radius-control);
    background: var(--_danger);
    color: var(--_text-on-accent);
    font-size: var(--_size-small);
    line-height: var(--_leading-interface);
    white-space: normal;
  }
`;

/** Gives a shadow root the styles of the editor, once. */
export function adoptEditorStyles(root: HTMLElement | DocumentFragment): void {
  const sheet = editorStyles.styleSheet;
  if (!(root instanceof ShadowRoot) || sheet === undefined || root.adoptedStyleSheets.includes(sheet)) return;
  root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
}
