import { css } from 'lit';
import { moreTokenStyles } from '../tokens/more-token-styles.ts';

/** The colours of code, by the classes that the highlighter writes. In forced colours the system decides. */
export const codeTokenStyles = css`
  ${moreTokenStyles}

  .tok-keyword,
  .tok-operatorKeyword,
  .tok-typeName,
  .tok-tagName {
    color: var(--_binding);
  }

  .tok-string,
  .tok-string2,
  .tok-attributeValue {
    color: var(--_success);
  }

  .tok-number,
  .tok-bool,
  .tok-atom,
  .tok-literal,
  .tok-null {
    color: var(--_warning);
  }

  .tok-propertyName,
  .tok-attributeName,
  .tok-labelName,
  .tok-link,
  .tok-url {
    color: var(--_accent);
  }

  .tok-comment,
  .tok-meta,
  .tok-punctuation {
    color: var(--_text-muted);
  }

  .tok-invalid {
    color: var(--_danger);
  }

  .tok-heading,
  .tok-strong {
    font-weight: var(--_weight-strong);
  }

  .tok-emphasis {
    font-style: italic;
  }

  .tok-strikethrough {
    text-decoration: line-through;
  }
`;
