import type { Theme } from '@inlay/components/app-view';
import { accentFamily } from '../theme-model.ts';

/** A theme to begin with. */
export interface ThemePreset {
  readonly id: string;
  readonly title: string;
  /** The accent and what goes with it; everything else of a theme stays as it is. */
  readonly tokens: Theme;
}

/** The kit's own accent, and a few as calm. Each has the contrasts of the kit's own; a test computes them. */
export const themePresets: readonly ThemePreset[] = [
  { id: 'teal', title: 'Teal', tokens: {} },
  { id: 'blue', title: 'Blue', tokens: accentFamily({ hue: 255, vividness: 1.3 }) },
  { id: 'plum', title: 'Plum', tokens: accentFamily({ hue: 335, vividness: 1.1 }) },
  { id: 'clay', title: 'Clay', tokens: accentFamily({ hue: 45, vividness: 1 }) },
  { id: 'moss', title: 'Moss', tokens: accentFamily({ hue: 140, vividness: 0.9 }) },
  { id: 'slate', title: 'Slate', tokens: accentFamily({ hue: 255, vividness: 0.3 }) },
];

const ACCENT_TOKENS = Object.keys(accentFamily({ hue: 0, vividness: 1 }));

/** The theme with the accent of a preset. */
export function withPreset(theme: Theme, { tokens }: ThemePreset): Theme {
  const others = Object.entries(theme).filter(([name]) => !ACCENT_TOKENS.includes(name));
  return Object.fromEntries([...others, ...Object.entries(tokens)].sort(([left], [right]) => (left < right ? -1 : 1)));
}

/** The preset whose accent the theme has, where it has one. */
export function presetOf(theme: Theme): ThemePreset | undefined {
  return themePresets.find(({ tokens }) => ACCENT_TOKENS.every((name) => theme[name] === tokens[name]));
}
