import { oklch } from './colour.ts';
import type { ColourToken } from './colour-roles.ts';

/** Hue, and for light and for dark the lightness and chroma. Neighbours differ in lightness too, for people who do not see hues. */
const SERIES = [
  [195, [0.52, 0.09], [0.76, 0.11]],
  [55, [0.63, 0.15], [0.82, 0.13]],
  [255, [0.45, 0.15], [0.67, 0.14]],
  [350, [0.61, 0.17], [0.8, 0.12]],
  [140, [0.5, 0.13], [0.72, 0.16]],
  [90, [0.62, 0.12], [0.88, 0.13]],
  [25, [0.46, 0.17], [0.65, 0.17]],
  [260, [0.38, 0.03], [0.92, 0.02]],
] as const;

/** The colours of the series of a chart, in order. Only charts carry them. */
export const seriesTokens: readonly ColourToken[] = /* @__PURE__ */ SERIES.map(([hue, light, dark], index) => ({
  name: `series-${index + 1}`,
  light: oklch(light[0], light[1], hue),
  dark: oklch(dark[0], dark[1], hue),
  lightContrast: oklch(light[0] - 0.1, light[1], hue),
  darkContrast: oklch(dark[0] + 0.06, dark[1], hue),
}));
