import { cssPair } from './colour.ts';
import { faceOf } from './colour-roles.ts';
import type { Hues } from './colour-roles.ts';
import type { Scale } from './scale-token.ts';

/** What a sheet declares. */
export interface Tokens {
  readonly colours: Hues;
  readonly scale: Scale;
}

/**
 * Each token as a private `--_name` on `:host`, which reads the public `--inlay-name` of any ancestor and falls back to the
 * default. So an element needs no sheet on the page, and a theme is nothing but inherited `--inlay-*` properties. Colours
 * follow the page's `color-scheme`.
 */
export function declareOnHost(tokens: Tokens): string {
  return sheet(':host', tokens, declareInElement);
}

/** Each token as a public `--inlay-name` on `:root`. */
export function declareOnRoot(tokens: Tokens): string {
  return sheet(':root', tokens, (name, value) => `--inlay-${name}:${value};`);
}

type Declare = (name: string, value: string) => string;

function declareInElement(name: string, value: string): string {
  const read = `var(--inlay-${name},${value})`;
  // The step is added here and not in the public token, so that a corner of the page can have a density of its own.
  return `--_${name}:${name.startsWith('control-') ? `calc(${read} + 4px * var(--_density))` : read};`;
}

function sheet(selector: string, tokens: Tokens, declare: Declare): string {
  const scale = Object.entries(tokens.scale);
  const all = scale.map(([name, value]) => declare(name, value)).join('');
  const still = scale.map(([name]) => (name.startsWith('duration-') ? declare(name, '0s') : '')).join('');
  // A finger needs more room than a pointer; a page that sets the density itself keeps its own.
  return `${selector}{${all}${colours(0, declare, tokens.colours)}}
@media (prefers-contrast:more){${selector}{${colours(2, declare, tokens.colours)}}}
@media (prefers-reduced-motion:reduce){${selector}{${still}}}
@media (pointer:coarse){${selector}{${declare('density', '2')}}}`;
}

/** The colours in the light face at a place, and in the dark one after it. */
function colours(light: number, declare: Declare, tokens: Hues): string {
  return tokens.map(([hue, roles]) => Object.entries(roles).map(([name, numbers]) => declare(name, cssPair(faceOf(numbers, light, hue), faceOf(numbers, light + 1, hue)))).join('')).join('');
}
