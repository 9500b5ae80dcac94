import { css } from 'lit';

/** The search for what broke it. */
export const bisectViewStyles = css`
  :host {
    display: grid;
    gap: var(--_space-12);
    padding: 0 var(--_space-12) var(--_space-16);
  }

  h3,
  p {
    margin: 0;
  }

  h3 {
    font-size: 13px;
  }

  form,
  fieldset {
    display: grid;
    gap: var(--_space-8);
  }

  fieldset {
    margin: 0;
    padding: 0;
    border: 0;
  }

  legend {
    padding: 0;
    font-size: 12px;
    font-weight: 500;
  }

  fieldset label {
    display: flex;
    gap: var(--_space-8);
    align-items: center;
  }

  fieldset input {
    margin: 0;
    accent-color: var(--_accent);
  }

  .field textarea,
  .field .code {
    font-family: var(--_font-mono);
    font-size: 12px;
  }

  /* The panel covers the canvas only where it has the whole width. */
  .covered {
    display: none;
  }

  @media (max-width: 699px) {
    .covered {
      display: block;
    }
  }

  inlay-visual-diff {
    display: contents;
  }

  .guilty {
    border-color: var(--_danger);
  }

  .leave {
    justify-self: start;
  }
`;
