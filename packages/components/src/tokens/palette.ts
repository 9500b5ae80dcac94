import { oklch } from './colour.ts';
import type { Oklch } from './colour.ts';

/** The hues that Inlay is made of, in degrees of OKLCH. */
const hues = { neutral: 90, accent: 195, binding: 290, success: 150, warning: 75, danger: 25 } as const;

/** Chroma of the neutrals: warm, never coloured. Pure white keeps none, so that paper stays paper. */
const neutralChroma = 0.004;

/** A warm grey of the given lightness. */
export function neutral(lightness: number): Oklch {
  return oklch(lightness, lightness === 0 || lightness === 1 ? 0 : neutralChroma, hues.neutral);
}

/** Teal: what acts, what is chosen. */
export function accent(lightness: number, chroma: number): Oklch {
  return oklch(lightness, chroma, hues.accent);
}

/** Violet: expressions and the guillemets, nothing else. */
export function binding(lightness: number, chroma: number): Oklch {
  return oklch(lightness, chroma, hues.binding);
}

/** Green: done, added. */
export function success(lightness: number, chroma: number): Oklch {
  return oklch(lightness, chroma, hues.success);
}

/** Amber: changed, needs a look. */
export function warning(lightness: number, chroma: number): Oklch {
  return oklch(lightness, chroma, hues.warning);
}

/** Red: failed, removed, cannot be undone. */
export function danger(lightness: number, chroma: number): Oklch {
  return oklch(lightness, chroma, hues.danger);
}
