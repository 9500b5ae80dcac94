import type { Hues } from './colour-roles.ts';

/** What nearly every other element is drawn with, too. */
export const coreColours = [
  // Warm grey.
  [90, {
    'hover': [0.95, 0.28, 0.92, 0.26],
    'line': [0.905, 0.31, 0.55, 0.65],
    'text-on-accent': [1, 0.16, 1, 0],
  }],
  // Teal: what acts, what is chosen.
  [195, {
    'accent': [0.5, 0.1, 0.76, 0.11, 0.36, 0.08, 0.88, 0.1],
    'accent-hover': [0.44, 0.09, 0.82, 0.11, 0.28, 0.06, 0.93, 0.08],
    'selection': [0.93, 0.04, 0.34, 0.055, 0.9, 0.05, 0.3, 0.06],
  }],
  // Red: failed, removed, cannot be undone.
  [25, {
    'danger-hover': [0.45, 0.16, 0.8, 0.11, 0.32, 0.13, 0.92, 0.05],
    'danger-soft': [0.965, 0.018, 0.28, 0.05, 0.96, 0.018, 0.22, 0.05],
  }],
] as const satisfies Hues;
