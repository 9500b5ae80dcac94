import type { Theme } from '@inlay/components/app-view';
import { colourTokens, cssColour, oklch, parseColour } from '@inlay/components/tokens';
import type { ColourName, Oklch } from '@inlay/components/tokens';

/** The schemes that an app is seen in. */
export type Face = 'light' | 'dark';

/** The schemes that an app with this theme can be seen in: the one that it fixes, or both. */
export function facesOf(theme: Theme): readonly Face[] {
  const scheme = theme['color-scheme'];
  return scheme === 'light' || scheme === 'dark' ? [scheme] : ['light', 'dark'];
}

/** The two sides of a colour: of `light-dark(a, b)` each its own, of everything else the same. */
export function splitColour(value: string): Readonly<Record<Face, string>> {
  const inside = /^light-dark\((.*)\)$/is.exec(value.trim())?.[1];
  const comma = inside === undefined ? -1 : topLevelComma(inside);
  return inside === undefined || comma === -1 ? { light: value.trim(), dark: value.trim() } : { light: inside.slice(0, comma).trim(), dark: inside.slice(comma + 1).trim() };
}

/** A colour with two sides as CSS: the inverse of `splitColour`. */
export function joinColour({ light, dark }: Readonly<Record<Face, string>>): string {
  return light === dark ? light : `light-dark(${light}, ${dark})`;
}

/** The colour of a role where the theme does not set it, as the theme's contrast has it. */
export function defaultColour(theme: Theme, name: ColourName, face: Face): Oklch {
  const token = colourTokens.find((each) => each.name === name)!;
  return theme['contrast'] === 'more' ? token[face === 'light' ? 'lightContrast' : 'darkContrast'] : token[face];
}

/** What a role is in one scheme, as CSS. */
export function colourAt(theme: Theme, name: ColourName, face: Face): string {
  const value = theme[name];
  return value === undefined ? cssColour(defaultColour(theme, name, face)) : splitColour(value)[face];
}

/** The theme with one side of a colour set; the other stays as it is seen now. Where the scheme is fixed there is one side only. */
export function withColour(theme: Theme, name: ColourName, { face, value }: { readonly face: Face; readonly value: string }): Theme {
  if (facesOf(theme).length === 1) return withToken(theme, name, value);
  const sides = { light: colourAt(theme, name, 'light'), dark: colourAt(theme, name, 'dark') };
  return withToken(theme, name, joinColour({ ...sides, [face]: value }));
}

/** The theme with a token set, or without it where the value is undefined. Tokens stand by name, so that the same theme is the same text. */
export function withToken(theme: Theme, name: string, value: string | undefined): Theme {
  const entries = Object.entries(theme).filter(([token]) => token !== name);
  if (value !== undefined) entries.push([name, value]);
  return Object.fromEntries(entries.sort(([left], [right]) => (left < right ? -1 : 1)));
}

/** The roles that go with an accent and have its hue. */
const FAMILY = ['accent', 'accent-hover', 'accent-soft', 'focus', 'selection'] as const;
/** Above this chroma of an accent everything else is no more coloured than by it. */
const FULL_CHROMA = 0.1;

/** The accent and what goes with it in another hue: as light and dark as the kit's own, so that contrasts stay. `vividness` scales the chroma. */
export function accentFamily({ hue, vividness }: { readonly hue: number; readonly vividness: number }): Theme {
  const shifted = (colour: Oklch): string => cssColour(oklch(colour.lightness, round(colour.chroma * vividness), hue));
  return Object.fromEntries(FAMILY.map((name) => {
    const token = colourTokens.find((each) => each.name === name)!;
    return [name, joinColour({ light: shifted(token.light), dark: shifted(token.dark) })];
  }));
}

/** The theme with hover, soft ground, focus ring and selection in the hue of its accent; undefined where the accent is no colour that can be read. */
export function withFittingFamily(theme: Theme, resolve: (css: string) => Oklch | undefined = parseColour): Theme | undefined {
  let fitted = theme;
  for (const face of facesOf(theme)) {
    const accent = resolve(colourAt(theme, 'accent', face));
    if (accent === undefined) return undefined;
    const family = accentFamily({ hue: Math.round(accent.hue), vividness: Math.min(1, accent.chroma / FULL_CHROMA) });
    for (const name of FAMILY.slice(1)) fitted = withColour(fitted, name, { face, value: splitColour(family[name]!)[face] });
  }
  return fitted;
}

function topLevelComma(text: string): number {
  let depth = 0;
  for (let index = 0; index < text.length; index += 1) {
    const letter = text.charAt(index);
    if (letter === '(') depth += 1;
    else if (letter === ')') depth -= 1;
    else if (letter === ',' && depth === 0) return index;
  }
  return -1;
}

function round(value: number): number {
  return Math.round(value * 1e4) / 1e4;
}
