import { css } from 'lit';

/** The words above something that can be copied, and the button at their end. */
export const codeHeadStyles = css`
  .head {
    display: flex;
    align-items: center;
    justify-content: space-between;
    gap: var(--_space-8);
    min-block-size: var(--_control-small);
    font-size: var(--_size-small);
  }

  .label {
    font-weight: var(--_weight-medium);
    overflow-wrap: anywhere;
  }
`;
