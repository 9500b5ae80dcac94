import { unsafeCSS } from 'lit';
import type { CSSResult } from 'lit';
import { declareOnHost } from './declare-tokens.ts';
import { seriesColours } from './series-tokens.ts';
import { documentTokenSheet, elementTokenSheet } from './token-sheet.ts';

/** All tokens as private `--_*` on `:host`. Made of constants only. */
export const tokenStyles: CSSResult = /* @__PURE__ */ unsafeCSS(/* @__PURE__ */ elementTokenSheet());

/**
 * All tokens as `--inlay-*` on `:root`, to adopt into a document:
 * `document.adoptedStyleSheets.push(documentTokenStyles.styleSheet!)`.
 */
export const documentTokenStyles: CSSResult = /* @__PURE__ */ unsafeCSS(/* @__PURE__ */ documentTokenSheet());

/** The colours of the series of a chart as private `--_series-1` and so on, on `:host`. */
export const seriesTokenStyles: CSSResult = /* @__PURE__ */ unsafeCSS(/* @__PURE__ */ declareOnHost({ colours: seriesColours, scale: {} }));
