import { css } from 'lit';

/**
 * The look of a place where a value is bound: violet mark, monospaced text, the live value below. It is positioned, so
 * that what is only read aloud stands in it, and not below the page.
 */
export const expressionFieldStyles = css`
  :host {
    position: relative;
    display: flex;
    flex-direction: column;
    gap: var(--_space-4);
  }

  .title {
    display: flex;
    align-items: baseline;
    justify-content: space-between;
    gap: var(--_space-8);
  }

  .expand {
    padding: 0 var(--_space-4);
    border: 0;
    border-radius: var(--_radius-control);
    background: none;
    color: var(--_accent);
    font: inherit;
    font-size: 12px;
    cursor: pointer;
  }

  .expand:hover {
    text-decoration: underline;
  }

  label {
    align-self: flex-start;
    font-size: var(--_size-small);
    font-weight: var(--_weight-medium);
  }

  .box {
    display: grid;
    grid-template-columns: 28px minmax(0, 1fr);
    border: 1px solid var(--_binding);
    border-radius: var(--_radius-control);
    background: var(--_surface);
    overflow: hidden;
  }

  .box:focus-within {
    outline: 2px solid var(--_focus);
    outline-offset: 2px;
  }

  .box.failed {
    border-color: var(--_danger);
  }

  .mark {
    padding-block: 5px;
    background: var(--_binding-soft);
    color: var(--_binding);
    font-family: var(--_font-mono);
    font-size: var(--_size-small);
    font-weight: var(--_weight-strong);
    line-height: 16px;
    text-align: center;
    user-select: none;
  }

  .below {
    display: flex;
    flex-direction: column;
    gap: var(--_space-4);
  }

  .below:not(:has(*)) {
    display: none;
  }

  /* The sign stands under the mark, the value under the text. */
  .preview {
    display: grid;
    grid-template-columns: 28px minmax(0, 1fr);
    margin: 0;
    color: var(--_text-muted);
    font-family: var(--_font-mono);
    font-size: var(--_size-tiny);
    line-height: 16px;
  }

  .equals {
    text-align: center;
  }

  .result {
    padding-inline: 9px;
    overflow-wrap: anywhere;
  }
`;
