import { css } from 'lit';

/** A track with a thumb that moves to the end while it is on. */
export const switchStyles = css`
  .choice .control {
    inline-size: 36px;
    block-size: 20px;
    place-items: center start;
    margin-block: calc((1lh - 20px) / 2);
    padding: 2px;
    border-radius: 10px;
    background: var(--_surface-sunken);
  }

  .choice .control::before,
  .choice .control:checked::before {
    content: '';
    inline-size: 14px;
    block-size: 14px;
    border-radius: 50%;
    background: var(--_text-muted);
    clip-path: none;
    transition: margin-inline-start var(--_duration-state) ease-out;
  }

  .choice .control:checked {
    background: var(--_accent);
  }

  .choice .control:checked::before {
    margin-inline-start: 16px;
    background: var(--_text-on-accent);
  }

  @media (forced-colors: active) {
    .choice .control {
      appearance: none;
    }

    .choice .control:checked::before {
      content: '';
    }

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
