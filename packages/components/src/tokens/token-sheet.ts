import { cssColour } from './colour.ts';
import { colourTokens } from './colour-tokens.ts';
import type { ColourScheme, ColourToken } from './colour-tokens.ts';
import { scaleTokens } from './scale-tokens.ts';
import { seriesTokens } from './series-tokens.ts';

/**
 * The sheet that every element carries: each token as a private `--_name` on `:host`, which reads the public
 * `--inlay-name` of any ancestor and falls back to the default. So an element needs no sheet on the page,
 * and a theme is nothing but inherited `--inlay-*` properties. Colours follow the page's `color-scheme`.
 */
export function elementTokenSheet(): string {
  return sheet(':host', (name, value, isDense) => {
    const read = `var(--inlay-${name},${value})`;
    // The step is added here and not in the public token, so that a corner of the page can have a density of its own.
    return `--_${name}:${isDense ? `calc(${read} + 4px * var(--_density))` : read};`;
  });
}

/** The tokens as public `--inlay-*` on `:root`, for a document that wants to use them itself. Elements do not need it. */
export function documentTokenSheet(): string {
  return sheet(':root', (name, value) => `--inlay-${name}:${value};`);
}

/** The colours of series, for the one kind that draws them: as in `elementTokenSheet`. */
export function seriesTokenSheet(): string {
  const declare: Declare = (name, value) => `--_${name}:var(--inlay-${name},${value});`;
  return `:host{${colours('light', 'dark', declare, seriesTokens)}}\n@media (prefers-contrast:more){:host{${colours('lightContrast', 'darkContrast', declare, seriesTokens)}}}`;
}

type Declare = (name: string, value: string, isDense?: boolean) => string;

function sheet(selector: string, declare: Declare): string {
  const scale = scaleTokens.map((token) => declare(token.name, token.value, 'dense' in token)).join('');
  const still = scaleTokens.filter(({ name }) => name.startsWith('duration-')).map(({ name }) => declare(name, '0s')).join('');
  // A finger needs more room than a pointer; a page that sets the density itself keeps its own.
  return `${selector}{${scale}${colours('light', 'dark', declare)}}
@media (prefers-contrast:more){${selector}{${colours('lightContrast', 'darkContrast', declare)}}}
@media (prefers-reduced-motion:reduce){${selector}{${still}}}
@media (pointer:coarse){${selector}{${declare('density', '2')}}}`;
}

function colours(light: ColourScheme, dark: ColourScheme, declare: Declare, tokens: readonly ColourToken[] = colourTokens): string {
  return tokens.map((token) => declare(token.name, `light-dark(${cssColour(token[light])},${cssColour(token[dark])})`)).join('');
}
