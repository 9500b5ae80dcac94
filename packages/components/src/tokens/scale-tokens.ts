import { coreScale } from './core-scale.ts';
import { moreScale } from './more-scale.ts';
import type { ScaleToken } from './scale-token.ts';

/** The name of a scale token. */
export type ScaleName = (typeof coreScale | typeof moreScale)[number]['name'];

/** Space, type, shape and motion. Colours stand in `colourTokens`. */
export const scaleTokens: readonly (ScaleToken & { readonly name: ScaleName })[] = /* @__PURE__ */ [coreScale, moreScale].flat();
