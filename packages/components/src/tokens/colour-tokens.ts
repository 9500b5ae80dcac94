import type { Oklch } from './colour.ts';
import { accent, binding, danger, neutral, success, warning } from './palette.ts';

/** The four faces of each colour role: two schemes, each plain and for people who ask for more contrast. */
export type ColourScheme = 'light' | 'dark' | 'lightContrast' | 'darkContrast';

/** One colour role. Its public custom property is `--inlay-<name>`. */
export interface ColourToken extends Readonly<Record<ColourScheme, Oklch>> {
  readonly name: string;
}

/** The role table: every colour that a component may use, stated once. */
export const colourTokens = [
  role('canvas', [neutral(0.985), neutral(0.175)], [neutral(1), neutral(0)]),
  role('surface', [neutral(1), neutral(0.21)], [neutral(1), neutral(0.12)]),
  role('surface-raised', [neutral(1), neutral(0.25)], [neutral(1), neutral(0.16)]),
  role('surface-sunken', [neutral(0.965), neutral(0.155)], [neutral(0.97), neutral(0.08)]),
  role('hover', [neutral(0.95), neutral(0.28)], [neutral(0.92), neutral(0.26)]),
  role('line', [neutral(0.905), neutral(0.31)], [neutral(0.55), neutral(0.65)]),
  role('line-strong', [neutral(0.63), neutral(0.57)], [neutral(0.35), neutral(0.85)]),
  role('text', [neutral(0.24), neutral(0.93)], [neutral(0), neutral(1)]),
  role('text-muted', [neutral(0.48), neutral(0.73)], [neutral(0.3), neutral(0.9)]),
  role('text-on-accent', [neutral(1), neutral(0.16)], [neutral(1), neutral(0)]),
  role('accent', [accent(0.5, 0.1), accent(0.76, 0.11)], [accent(0.36, 0.08), accent(0.88, 0.1)]),
  role('accent-hover', [accent(0.44, 0.09), accent(0.82, 0.11)], [accent(0.28, 0.06), accent(0.93, 0.08)]),
  role('accent-soft', [accent(0.955, 0.022), accent(0.28, 0.04)], [accent(0.95, 0.02), accent(0.22, 0.04)]),
  role('focus', [accent(0.55, 0.11), accent(0.8, 0.12)], [accent(0.36, 0.08), accent(0.92, 0.1)]),
  role('selection', [accent(0.93, 0.04), accent(0.34, 0.055)], [accent(0.9, 0.05), accent(0.3, 0.06)]),
  role('binding', [binding(0.5, 0.19), binding(0.78, 0.12)], [binding(0.38, 0.17), binding(0.88, 0.08)]),
  role('binding-soft', [binding(0.96, 0.02), binding(0.28, 0.05)], [binding(0.95, 0.02), binding(0.22, 0.05)]),
  role('success', [success(0.47, 0.11), success(0.78, 0.14)], [success(0.36, 0.09), success(0.88, 0.13)]),
  role('success-soft', [success(0.96, 0.03), success(0.28, 0.04)], [success(0.95, 0.03), success(0.22, 0.04)]),
  role('warning', [warning(0.5, 0.105), warning(0.81, 0.13)], [warning(0.37, 0.08), warning(0.9, 0.11)]),
  role('warning-soft', [warning(0.965, 0.035), warning(0.29, 0.04)], [warning(0.96, 0.035), warning(0.23, 0.04)]),
  role('danger', [danger(0.51, 0.18), danger(0.74, 0.14)], [danger(0.4, 0.16), danger(0.86, 0.08)]),
  role('danger-hover', [danger(0.45, 0.16), danger(0.8, 0.11)], [danger(0.32, 0.13), danger(0.92, 0.05)]),
  role('danger-soft', [danger(0.965, 0.018), danger(0.28, 0.05)], [danger(0.96, 0.018), danger(0.22, 0.05)]),
] as const satisfies readonly ColourToken[];

/** The name of a colour role. */
export type ColourName = (typeof colourTokens)[number]['name'];

function role<const Name extends string>(
  name: Name,
  [light, dark]: readonly [Oklch, Oklch],
  [lightContrast, darkContrast]: readonly [Oklch, Oklch],
): ColourToken & { readonly name: Name } {
  return { name, light, dark, lightContrast, darkContrast };
}
