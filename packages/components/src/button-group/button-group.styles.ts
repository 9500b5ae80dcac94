import { css } from 'lit';

/** A row with a gap, which goes on below where there is little room. */
export const buttonGroupStyles = css`
  .group {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--_space-8);
  }

  :host([align='center']) .group {
    justify-content: center;
  }

  :host([align='end']) .group {
    justify-content: flex-end;
  }

  :host([align='between']) .group {
    justify-content: space-between;
  }
`;
