import { css } from 'lit';
import { moreTokenStyles } from '../tokens/more-token-styles.ts';

/** CodeMirror in the kit's own colours. Code runs from left to right in any language; each line finds its own direction. */
export const codeEditorStyles = css`
  ${moreTokenStyles}

  .frame {
    overflow: hidden;
    direction: ltr;
    text-align: left;
  }

  .frame .fallback,
  .frame .cm-scroller {
    min-block-size: calc(var(--_min-lines) * 1lh + 2 * var(--_space-8));
    max-block-size: calc(var(--_max-lines) * 1lh + 2 * var(--_space-8));
    padding: 0;
    font-family: var(--_font-mono);
    font-size: 0.93em;
    line-height: var(--_leading-reading);
    tab-size: 2;
  }

  .frame .fallback {
    padding: var(--_space-8);
    field-sizing: content;
    white-space: pre;
  }

  .frame .cm-editor {
    flex: 1 1 auto;
    min-block-size: 0;
    color: inherit;
    outline: none;
  }

  .frame .cm-scroller {
    flex: 1 1 auto;
    overflow: auto;
  }

  /* Down to the end of the box, also where the code is shorter. */
  .frame :is(.cm-content, .cm-gutters) {
    align-self: stretch;
  }

  .frame .cm-content {
    padding-block: var(--_space-8);
    caret-color: var(--_text);
  }

  .frame .cm-line {
    padding-inline: var(--_space-8);
    unicode-bidi: plaintext;
  }

  .frame.off .cm-content {
    cursor: not-allowed;
  }

  .frame .cm-cursor,
  .frame .cm-dropCursor {
    border-inline-start-color: var(--_text);
  }

  @media (prefers-reduced-motion: reduce) {
    .frame .cm-focused > .cm-scroller > .cm-cursorLayer {
      animation: none;
    }
  }

  .frame .cm-placeholder {
    color: var(--_text-muted);
  }

  .frame .cm-activeLine {
    background: transparent;
  }

  .frame .cm-focused .cm-activeLine {
    background: color-mix(in oklch, var(--_hover) 45%, transparent);
  }

  .frame .cm-selectionBackground,
  .frame .cm-focused > .cm-scroller > .cm-selectionLayer .cm-selectionBackground {
    background: var(--_selection);
  }

  .frame .cm-selectionMatch,
  .frame .cm-searchMatch,
  .frame .cm-focused .cm-matchingBracket {
    background: var(--_accent-soft);
    outline: 1px solid var(--_accent);
  }

  .frame .cm-searchMatch-selected {
    background: var(--_selection);
  }

  .frame .cm-focused .cm-nonmatchingBracket {
    background: var(--_danger-soft);
    outline: 1px solid var(--_danger);
  }

  .frame .cm-gutters {
    border: 0;
    border-inline-end: 1px solid var(--_line);
    background: var(--_surface-sunken);
    color: var(--_text-muted);
    font-variant-numeric: tabular-nums;
  }

  .frame .cm-activeLineGutter {
    background: transparent;
    color: var(--_text);
  }

  /* A wave drawn by the browser: CodeMirror's own is a data: picture, which a page's policy may refuse. */
  .frame .cm-lintRange-error {
    background-image: none;
    text-decoration: underline wavy var(--_danger);
    text-underline-offset: 3px;
  }

  .frame .cm-lint-marker-error {
    content: normal;
    inline-size: 8px;
    block-size: 8px;
    margin: auto;
    border-radius: 50%;
    background: var(--_danger);
  }
`;
