import { css } from 'lit';
import { moreTokenStyles } from '../tokens/more-token-styles.ts';

/** Formatted text, wherever it stands: `inlay-markdown` and the answers of a model. */
export const markdownStyles = css`
  ${moreTokenStyles}

  .markdown {
    font-size: var(--_size-medium);
    line-height: var(--_leading-reading);
    overflow-wrap: anywhere;
  }

  /* Not formatted yet. */
  .markdown.plain {
    white-space: pre-wrap;
  }

  .markdown > :first-child,
  .markdown > .settled:first-child > :first-child {
    margin-block-start: 0;
  }

  .markdown > :last-child,
  .markdown > .settled:last-child > :last-child {
    margin-block-end: 0;
  }

  /* What is out of sight of a long answer costs nothing while it grows. Kept apart so, boxes do not share their margins. */
  .markdown > .settled {
    content-visibility: auto;
    contain-intrinsic-block-size: auto 1000px;
  }

  .markdown > .settled > :last-child {
    margin-block-end: 0;
  }

  .markdown :is(p, ul, ol, blockquote, pre, table, dl) {
    margin-block: var(--_space-8);
  }

  .markdown :is(h1, h2, h3, h4, h5, h6) {
    margin-block: var(--_space-16) var(--_space-4);
    font-size: var(--_size-large);
    font-weight: var(--_weight-strong);
    line-height: var(--_leading-interface);
  }

  .markdown h1 {
    font-size: var(--_size-heading);
  }

  .markdown :is(ul, ol) {
    padding-inline-start: var(--_space-24);
  }

  .markdown a {
    color: var(--_accent);
  }

  .markdown blockquote {
    margin-inline: 0;
    padding-inline-start: var(--_space-12);
    border-inline-start: 2px solid var(--_line-strong);
    color: var(--_text-muted);
  }

  .markdown :is(code, kbd) {
    padding: 1px 4px;
    border-radius: var(--_radius-control);
    background: var(--_surface-sunken);
    font-family: var(--_font-mono);
    font-size: 0.92em;
  }

  .markdown pre {
    padding: var(--_space-12);
    border-radius: var(--_radius-control);
    background: var(--_surface-sunken);
    overflow-x: auto;
  }

  .markdown pre code {
    padding: 0;
    background: none;
  }

  .markdown table {
    display: block;
    max-inline-size: 100%;
    overflow-x: auto;
    border-collapse: collapse;
  }

  .markdown :is(th, td) {
    padding: var(--_space-4) var(--_space-8);
    border-block-end: 1px solid var(--_line);
    text-align: start;
  }

  .markdown img {
    max-inline-size: 100%;
  }

  .markdown hr {
    border: 0;
    border-block-start: 1px solid var(--_line);
  }
`;
