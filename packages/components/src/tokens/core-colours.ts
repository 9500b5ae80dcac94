import { rolesOf } from './colour-roles.ts';

/** What nearly every element is drawn with, and so carries: in as few letters as it takes. */
export const coreColours = /* @__PURE__ */ rolesOf([
  // Warm grey.
  [90, {
    'surface': [1, 0.21, 1, 0.12],
    'surface-sunken': [0.965, 0.155, 0.97, 0.08],
    'hover': [0.95, 0.28, 0.92, 0.26],
    'line': [0.905, 0.31, 0.55, 0.65],
    'line-strong': [0.63, 0.57, 0.35, 0.85],
    'text': [0.24, 0.93, 0, 1],
    'text-muted': [0.48, 0.73, 0.3, 0.9],
    'text-on-accent': [1, 0.16, 1, 0],
  }],
  // Teal: what acts, what is chosen.
  [195, {
    'accent': [0.5, 0.1, 0.76, 0.11, 0.36, 0.08, 0.88, 0.1],
    'accent-hover': [0.44, 0.09, 0.82, 0.11, 0.28, 0.06, 0.93, 0.08],
    'focus': [0.55, 0.11, 0.8, 0.12, 0.36, 0.08, 0.92, 0.1],
    'selection': [0.93, 0.04, 0.34, 0.055, 0.9, 0.05, 0.3, 0.06],
  }],
  // Red: failed, removed, cannot be undone.
  [25, {
    'danger': [0.51, 0.18, 0.74, 0.14, 0.4, 0.16, 0.86, 0.08],
    'danger-hover': [0.45, 0.16, 0.8, 0.11, 0.32, 0.13, 0.92, 0.05],
    'danger-soft': [0.965, 0.018, 0.28, 0.05, 0.96, 0.018, 0.22, 0.05],
  }],
] as const);
