import { css } from 'lit';

/** A native date in a frame: figures of one width, and the calendar button drawn with the colour of the text. */
export const nativeDateStyles = css`
  .control {
    font-variant-numeric: tabular-nums;
  }

  .control::-webkit-calendar-picker-indicator {
    margin-inline-start: var(--_space-4);
    opacity: 0.7;
    cursor: pointer;
  }

  .control:is(:disabled, [readonly])::-webkit-calendar-picker-indicator {
    display: none;
  }

  :host {
    /* The native parts follow the scheme of the page. */
    accent-color: var(--_accent);
  }
`;
