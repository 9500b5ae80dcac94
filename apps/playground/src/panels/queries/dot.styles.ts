import { css } from 'lit';

/** How a query, a run or a call stands, as a dot. */
export const dotStyles = css`
  .dot {
    flex: none;
    inline-size: 8px;
    block-size: 8px;
    border-radius: 50%;
    background: var(--_line-strong);
  }

  .dot.running {
    background: var(--_accent);
  }

  .dot.success {
    background: var(--_success);
  }

  .dot.error {
    background: var(--_danger);
  }
`;
