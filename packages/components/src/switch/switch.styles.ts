import { css } from 'lit';

/** A track with a thumb that moves to the end while it is on. */
export const switchStyles = css`
  .choice .control {
    display: inline-flex;
    align-items: center;
    inline-size: 36px;
    block-size: 20px;
    margin-block-start: calc((1lh - 20px) / 2);
    padding: 2px;
    border: 1px solid var(--_line-strong);
    border-radius: 10px;
    background: var(--_surface-sunken);
    appearance: none;
    transition: background-color var(--_duration-state) ease-out;
  }

  .choice .control::before {
    content: '';
    inline-size: 14px;
    block-size: 14px;
    border-radius: 50%;
    background: var(--_text-muted);
    transition: margin-inline-start var(--_duration-state) ease-out;
  }

  .choice .control:checked {
    border-color: var(--_accent);
    background: var(--_accent);
  }

  .choice .control:checked::before {
    margin-inline-start: 16px;
    background: var(--_text-on-accent);
  }

  .choice .control:disabled {
    opacity: 0.5;
  }

  .control[aria-invalid='true'] {
    border-radius: 10px;
  }

  @media (prefers-reduced-motion: reduce) {
    .choice .control,
    .choice .control::before {
      transition: none;
    }
  }

  @media (forced-colors: active) {
    .choice .control::before {
      background: ButtonText;
      forced-color-adjust: none;
    }

    .choice .control:checked {
      background: Highlight;
      forced-color-adjust: none;
    }

    .choice .control:checked::before {
      background: HighlightText;
    }
  }
`;
