import { unsafeCSS } from 'lit';
import type { CSSResult } from 'lit';
import { declareOnHost } from './declare-tokens.ts';
import { fieldColours } from './field-colours.ts';
import { fieldScale } from './field-scale.ts';

/** The first of every element's styles: the tokens that a field of text uses, as private `--_*` on `:host`. Made of constants only. */
export const fieldTokenStyles: CSSResult = /* @__PURE__ */ unsafeCSS(/* @__PURE__ */ declareOnHost({ colours: fieldColours, scale: fieldScale }));
