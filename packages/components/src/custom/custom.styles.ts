import { css } from 'lit';

/** The sentence in place of an element that is not there. */
export const customStyles = css`
  .problem {
    display: flex;
    gap: var(--_space-8);
    margin: 0;
    padding: var(--_space-12);
    border: 1px solid var(--_danger);
    border-radius: var(--_radius-card);
    background: var(--_danger-soft);
    color: var(--_text);
    font-size: var(--_size-small);
    line-height: var(--_leading-interface);
    overflow-wrap: anywhere;
  }

  .problem .icon {
    color: var(--_danger);
  }
`;
