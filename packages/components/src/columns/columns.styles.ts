import { css } from 'lit';
import { moreTokenStyles } from '../tokens/more-token-styles.ts';

/** A grid with a track for each column, and a single one where there is little room. */
export const columnsStyles = css`
  ${moreTokenStyles}

  :host {
    container-type: inline-size;
  }

  .columns {
    display: grid;
    grid-template-columns: var(--_tracks);
    gap: var(--_space-16);
    align-items: stretch;
  }

  :host([gap='small']) .columns {
    gap: var(--_space-8);
  }

  :host([gap='large']) .columns {
    gap: var(--_space-32);
  }

  :host([align='start']) .columns {
    align-items: start;
  }

  :host([align='center']) .columns {
    align-items: center;
  }

  :host([align='end']) .columns {
    align-items: end;
  }

  ::slotted(*) {
    min-inline-size: 0;
  }

  @container (max-width: 479px) {
    .columns {
      grid-template-columns: minmax(0, 1fr);
    }
  }
`;
