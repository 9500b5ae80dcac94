import { unsafeCSS } from 'lit';
import type { CSSResult } from 'lit';
import { coreColours } from './core-colours.ts';
import { coreScale } from './core-scale.ts';
import { declareOnHost } from './declare-tokens.ts';

/** The tokens that nearly all elements use which are more than a field of text. */
export const coreTokenStyles: CSSResult = /* @__PURE__ */ unsafeCSS(/* @__PURE__ */ declareOnHost({ colours: coreColours, scale: coreScale }));
