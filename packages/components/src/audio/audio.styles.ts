import { css } from 'lit';

/** As wide as its room. */
export const audioStyles = css`
  audio {
    display: block;
    inline-size: 100%;
    block-size: 40px;
  }
`;
