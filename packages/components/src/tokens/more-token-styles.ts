import { unsafeCSS } from 'lit';
import type { CSSResult } from 'lit';
import { declareOnHost } from './declare-tokens.ts';
import { moreColours } from './more-colours.ts';
import { moreScale } from './more-scale.ts';

/** The tokens that few elements use. Styles that do begin with it. */
export const moreTokenStyles: CSSResult = /* @__PURE__ */ unsafeCSS(/* @__PURE__ */ declareOnHost({ colours: moreColours, scale: moreScale }));
