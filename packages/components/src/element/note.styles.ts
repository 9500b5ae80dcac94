import { css } from 'lit';
import type { CSSResult } from 'lit';
import { toneStyles } from './tone.styles.ts';

const boxStyles = css`
  .note {
    padding: var(--_space-8) var(--_space-12);
    border: 1px solid var(--_tone);
    border-radius: var(--_radius-control);
    background: var(--_tone-soft);
    color: var(--_text);
    font-size: var(--_size-small);
    line-height: var(--_leading-interface);
    white-space: pre-line;
    overflow-wrap: anywhere;
  }

  .note p {
    margin: 0;
  }

  .note .detail {
    margin-block-start: var(--_space-4);
    color: var(--_text-muted);
  }
`;

/** A message in a box: `inlay-alert`, and what other kinds say of a failure. Its tone is a class. */
export const noteStyles: readonly CSSResult[] = [toneStyles, boxStyles];
