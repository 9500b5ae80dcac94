import { rolesOf } from './colour-roles.ts';
import type { ColourToken, Hues } from './colour-roles.ts';

/** The colours of the series of a chart, in order. Only charts carry them. Neighbours differ in lightness too, for people who do not see hues. */
export const seriesColours = [
  [195, { 'series-1': [0.52, 0.09, 0.76, 0.11, 0.42, 0.09, 0.82, 0.11] }],
  [55, { 'series-2': [0.63, 0.15, 0.82, 0.13, 0.53, 0.15, 0.88, 0.13] }],
  [255, { 'series-3': [0.45, 0.15, 0.67, 0.14, 0.35, 0.15, 0.73, 0.14] }],
  [350, { 'series-4': [0.61, 0.17, 0.8, 0.12, 0.51, 0.17, 0.86, 0.12] }],
  [140, { 'series-5': [0.5, 0.13, 0.72, 0.16, 0.4, 0.13, 0.78, 0.16] }],
  [90, { 'series-6': [0.62, 0.12, 0.88, 0.13, 0.52, 0.12, 0.94, 0.13] }],
  [25, { 'series-7': [0.46, 0.17, 0.65, 0.17, 0.36, 0.17, 0.71, 0.17] }],
  [260, { 'series-8': [0.38, 0.03, 0.92, 0.02, 0.28, 0.03, 0.98, 0.02] }],
] as const satisfies Hues;

/** The same as tokens. */
export const seriesTokens: readonly ColourToken[] = /* @__PURE__ */ rolesOf(seriesColours);
