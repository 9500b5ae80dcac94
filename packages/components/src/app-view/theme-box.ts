import { cssPair } from '../tokens/colour.ts';
import { colourTokens } from '../tokens/colour-tokens.ts';

/** Tokens by name, as a document has them. */
export type Theme = Readonly<Record<string, string>>;

/** The schemes that a theme may fix; without one the scheme is that of the place where the app stands. */
const SCHEMES: readonly (string | undefined)[] = ['light', 'dark'];

/**
 * An element that has a theme: everything in it inherits the tokens. Two members of a theme are no tokens of the kit:
 * `color-scheme`, which is `light` or `dark`, and `contrast: more`, which brings the colours that the kit has for people
 * who ask for more contrast, below what the theme itself sets. The element has the class `grounded` where the theme says
 * what ground the app stands on, and what draws the element has to paint it.
 */
export class ThemeBox {
  readonly #element: HTMLElement;
  #set: readonly string[] = [];

  constructor(element: HTMLElement) {
    this.#element = element;
  }

  /** Takes another theme in place of the one before. */
  setTheme(theme: Theme): void {
    const { style, classList } = this.#element;
    const isMore = theme['contrast'] === 'more';
    const tokens: Theme = { ...(isMore ? moreContrast() : {}), ...theme };
    for (const token of this.#set) if (!Object.hasOwn(tokens, token)) style.removeProperty(`--inlay-${token}`);
    for (const [token, value] of Object.entries(tokens)) style.setProperty(`--inlay-${token}`, value);
    this.#set = Object.keys(tokens);
    const scheme = SCHEMES.find((each) => each === theme['color-scheme']);
    if (scheme === undefined) style.removeProperty('color-scheme');
    else style.setProperty('color-scheme', scheme);
    classList.toggle('grounded', scheme !== undefined || isMore || theme['canvas'] !== undefined);
  }
}

/** Every colour as people get it who ask for more contrast, by the name of its token. */
export function moreContrast(): Theme {
  return Object.fromEntries(colourTokens.map(({ name, lightContrast, darkContrast }) => [name, cssPair(lightContrast, darkContrast)]));
}
