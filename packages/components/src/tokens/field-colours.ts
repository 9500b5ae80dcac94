import type { Hues } from './colour-roles.ts';

/** What a field of text is drawn with, and so carried by every element: in as few letters as it takes. */
export const fieldColours = [
  // Warm grey.
  [90, {
    'surface': [1, 0.21, 1, 0.12],
    'surface-sunken': [0.965, 0.155, 0.97, 0.08],
    'line-strong': [0.63, 0.57, 0.35, 0.85],
    'text': [0.24, 0.93, 0, 1],
    'text-muted': [0.48, 0.73, 0.3, 0.9],
  }],
  // Teal: what acts, what is chosen.
  [195, { 'focus': [0.55, 0.11, 0.8, 0.12, 0.36, 0.08, 0.92, 0.1] }],
  // Red: failed, removed, cannot be undone.
  [25, { 'danger': [0.51, 0.18, 0.74, 0.14, 0.4, 0.16, 0.86, 0.08] }],
] as const satisfies Hues;
