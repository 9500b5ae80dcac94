import { oklch } from './colour.ts';
import type { Oklch } from './colour.ts';

/** The four faces of each colour role: two schemes, each plain and for people who ask for more contrast. */
export type ColourScheme = 'light' | 'dark' | 'lightContrast' | 'darkContrast';

/** One colour role. Its public custom property is `--inlay-<name>`. */
export interface ColourToken extends Readonly<Record<ColourScheme, Oklch>> {
  readonly name: string;
}

/**
 * Every colour that a component may use, stated once: roles by the hue that they are of, in degrees of OKLCH. A role is
 * lightness and chroma in light, in dark, and in both with more contrast; a grey is its four lightnesses. In as few
 * letters as it takes: every element carries this.
 */
const HUES = [
  // Warm greys.
  [90, {
    'canvas': [0.985, 0.175, 1, 0],
    'surface': [1, 0.21, 1, 0.12],
    'surface-raised': [1, 0.25, 1, 0.16],
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
    'accent-soft': [0.955, 0.022, 0.28, 0.04, 0.95, 0.02, 0.22, 0.04],
    'focus': [0.55, 0.11, 0.8, 0.12, 0.36, 0.08, 0.92, 0.1],
    'selection': [0.93, 0.04, 0.34, 0.055, 0.9, 0.05, 0.3, 0.06],
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
  // Red: failed, removed, cannot be undone.
  [25, {
    'danger': [0.51, 0.18, 0.74, 0.14, 0.4, 0.16, 0.86, 0.08],
    'danger-hover': [0.45, 0.16, 0.8, 0.11, 0.32, 0.13, 0.92, 0.05],
    'danger-soft': [0.965, 0.018, 0.28, 0.05, 0.96, 0.018, 0.22, 0.05],
  }],
] as const;

/** The name of a colour role. */
export type ColourName = Names<(typeof HUES)[number][1]>;
type Names<Roles> = Roles extends unknown ? keyof Roles : never;

/** The role table, in the order of `HUES`. */
export const colourTokens: readonly (ColourToken & { readonly name: ColourName })[] = /* @__PURE__ */ HUES.flatMap(([hue, roles]) => Object.entries<readonly number[]>(roles).map(([name, numbers]) => {
  const [light, dark, lightContrast, darkContrast] = [0, 1, 2, 3].map((scheme) => face(hue, numbers, scheme)) as [Oklch, Oklch, Oklch, Oklch];
  return { name: name as ColourName, light, dark, lightContrast, darkContrast };
}));

function face(hue: number, numbers: readonly number[], scheme: number): Oklch {
  const grey = numbers[scheme]!;
  // Warm, never coloured; pure white and black keep none, so that paper stays paper.
  return numbers.length === 4 ? oklch(grey, grey % 1 && 0.004, hue) : oklch(numbers[2 * scheme]!, numbers[2 * scheme + 1]!, hue);
}
