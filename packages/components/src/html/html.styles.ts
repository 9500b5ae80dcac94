import { css } from 'lit';

/** What HTML has and Markdown does not; the rest is in `markdown/markdown.styles.ts`. */
export const htmlStyles = css`
  .markdown mark {
    background: var(--_selection);
    color: var(--_text);
  }

  .markdown small {
    color: var(--_text-muted);
  }
`;
