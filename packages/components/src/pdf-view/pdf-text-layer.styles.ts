import { css } from 'lit';

/** The words of a page, unseen over its picture, so that they can be selected and read out. The numbers come from pdf.js. */
export const pdfTextLayerStyles = css`
  .text-layer {
    --scale-round-x: 1px;
    --scale-round-y: 1px;
    --text-scale-factor: calc(var(--total-scale-factor) * var(--min-font-size, 1));
    --min-font-size-inv: calc(1 / var(--min-font-size, 1));

    position: absolute;
    inset: 0;
    overflow: clip;
    line-height: 1;
    text-align: initial;
    text-size-adjust: none;
    forced-color-adjust: none;
    transform-origin: 0 0;
  }

  .text-layer :is(span, br) {
    position: absolute;
    color: transparent;
    white-space: pre;
    cursor: text;
    transform-origin: 0% 0%;
  }

  .text-layer > span {
    font-size: calc(var(--text-scale-factor) * var(--font-height, 0));
    transform: rotate(var(--rotate, 0deg)) scaleX(var(--scale-x, 1)) scale(var(--min-font-size-inv));
  }

  .text-layer[data-main-rotation='90'] {
    transform: rotate(90deg) translateY(-100%);
  }

  .text-layer[data-main-rotation='180'] {
    transform: rotate(180deg) translate(-100%, -100%);
  }

  .text-layer[data-main-rotation='270'] {
    transform: rotate(270deg) translateX(-100%);
  }

  .text-layer ::selection {
    background: color-mix(in srgb, Highlight 35%, transparent);
    color: transparent;
  }

  /* On white paper in either scheme. */
  ::highlight(inlay-pdf-found) {
    background: rgb(255 214 10 / 0.4);
  }

  ::highlight(inlay-pdf-current) {
    background: rgb(255 120 0 / 0.55);
  }
`;
