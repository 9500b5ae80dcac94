import { css } from 'lit';

/** Lines of one width at every size, in the colour of the words around it or of its tone. */
export const iconStyles = css`
  :host {
    display: inline-block;
    line-height: 0;
    vertical-align: middle;
  }

  .icon {
    inline-size: 20px;
    block-size: 20px;
    vector-effect: non-scaling-stroke;
  }

  .small {
    inline-size: 16px;
    block-size: 16px;
  }

  .large {
    inline-size: 32px;
    block-size: 32px;
  }

  .icon:not(.neutral) {
    color: var(--_tone);
  }
`;
