import { unsafeCSS } from 'lit';
import type { CSSResult } from 'lit';
import { coreColours } from './core-colours.ts';
import { coreScale } from './core-scale.ts';
import { declareOnHost } from './declare-tokens.ts';

/** The first of every element's styles: the tokens that nearly all use, as private `--_*` on `:host`. Made of constants only. */
export const coreTokenStyles: CSSResult = /* @__PURE__ */ unsafeCSS(/* @__PURE__ */ declareOnHost({ colours: coreColours, scale: coreScale }));
