import type { Hues } from './colour-roles.ts';

/** What few elements are drawn with: brought by the styles that use it. */
export const moreColours = [
  // Warm grey.
  [90, {
    'canvas': [0.985, 0.175, 1, 0],
    'surface-raised': [1, 0.25, 1, 0.16],
  }],
  // Teal: what acts, what is chosen.
  [195, {
    'accent-soft': [0.955, 0.022, 0.28, 0.04, 0.95, 0.02, 0.22, 0.04],
  }],
  // Violet: expressions and the guillemets, nothing else.
  [290, {
    'binding': [0.5, 0.19, 0.78, 0.12, 0.38, 0.17, 0.88, 0.08],
    'binding-soft': [0.96, 0.02, 0.28, 0.05, 0.95, 0.02, 0.22, 0.05],
  }],
  // Green: done, added.
  [150, {
    'success': [0.47, 0.11, 0.78, 0.14, 0.36, 0.09, 0.88, 0.13],
    'success-soft': [0.96, 0.03, 0.28, 0.04, 0.95, 0.03, 0.22, 0.04],
  }],
  // Amber: changed, needs a look.
  [75, {
    'warning': [0.5, 0.105, 0.81, 0.13, 0.37, 0.08, 0.9, 0.11],
    'warning-soft': [0.965, 0.035, 0.29, 0.04, 0.96, 0.035, 0.23, 0.04],
  }],
] as const satisfies Hues;
