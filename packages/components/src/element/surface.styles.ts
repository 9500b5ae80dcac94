import { css } from 'lit';

/** The frame around an editor of its own, and the plain text box that stands in it until the editor is there. */
export const surfaceStyles = css`
  .frame {
    position: relative;
    display: flex;
    flex-direction: column;
    flex: 1 1 auto;
    align-self: stretch;
    min-block-size: var(--_control-medium);
    min-inline-size: 0;
    border: 1px solid var(--_line-strong);
    border-radius: var(--_radius-control);
    background: var(--_surface);
    color: var(--_text);
    font-size: var(--_size-medium);
    transition: border-color var(--_duration-state) ease-out;
  }

  .frame:hover:not(.off) {
    border-color: var(--_text-muted);
  }

  .frame:has(#control:focus) {
    outline: 2px solid var(--_focus);
    outline-offset: -1px;
  }

  .frame.wrong {
    border-color: var(--_danger);
  }

  .frame:is(.off, .locked) {
    border-color: var(--_line-strong);
    background: var(--_surface-sunken);
  }

  .frame.off {
    color: var(--_text-muted);
    cursor: not-allowed;
  }

  .surface {
    display: flex;
    flex-direction: column;
    flex: 1 1 auto;
    min-block-size: 0;
    min-inline-size: 0;
  }

  .surface[hidden] {
    display: none;
  }

  .fallback {
    flex: 1 1 auto;
    inline-size: 100%;
    margin: 0;
    border: 0;
    background: transparent;
    color: inherit;
    font: inherit;
    resize: none;
    outline: none;
  }

  .fallback::placeholder {
    color: var(--_text-muted);
    opacity: 1;
  }

  #control:focus {
    outline: none;
  }

  :host([size='small']) .frame {
    font-size: var(--_size-small);
  }

  :host([size='large']) .frame {
    font-size: var(--_size-large);
  }

  @media (forced-colors: active) {
    .frame.off {
      border-color: GrayText;
      color: GrayText;
    }
  }
`;
