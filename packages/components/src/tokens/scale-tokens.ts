import { coreScale } from './core-scale.ts';
import { fieldScale } from './field-scale.ts';
import { moreScale } from './more-scale.ts';
import type { ScaleToken } from './scale-token.ts';

/** The name of a scale token. */
export type ScaleName = keyof typeof allScales;

/** All of them as a table. */
export const allScales = { ...fieldScale, ...coreScale, ...moreScale };

/** Space, type, shape and motion. Colours stand in `colourTokens`. */
export const scaleTokens: readonly (ScaleToken & { readonly name: ScaleName })[] = /* @__PURE__ */ Object.entries(allScales).map(([name, value]) => ({ name: name as ScaleName, value }));
