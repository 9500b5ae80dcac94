import { readStyle } from '@inlay/runtime/component';
import type { StyleMap, StyleValue } from '@inlay/runtime/component';
import { cssPair } from '../tokens/colour.ts';
import { colourTokens } from '../tokens/colour-tokens.ts';
import { scaleTokens } from '../tokens/scale-tokens.ts';

/**
 * The styles that one component has for itself, written to its element through the object model: a style attribute is
 * refused by the policy. They stop at the element, since every element reads its tokens anew.
 */
export class ComponentStyle {
  readonly #element: HTMLElement;
  readonly #contracts: StyleMap;
  #set: readonly string[] = [];

  constructor(element: HTMLElement, contracts: StyleMap) {
    this.#element = element;
    this.#contracts = contracts;
  }

  /** Takes other styles in place of those before; what is no value of its style is left out. */
  set(given: unknown): void {
    const declarations = declarationsOf(this.#contracts, given);
    const { style } = this.#element;
    for (const property of this.#set) if (!declarations.has(property)) style.removeProperty(property);
    for (const [property, value] of declarations) style.setProperty(property, value);
    this.#set = [...declarations.keys()];
  }
}

function declarationsOf(contracts: StyleMap, given: unknown): ReadonlyMap<string, string> {
  const declarations = new Map<string, string>();
  if (typeof given !== 'object' || given === null) return declarations;
  for (const [name, contract] of Object.entries(contracts)) {
    const value = Object.hasOwn(given, name) ? readStyle(contract, (given as Readonly<Record<string, unknown>>)[name]) : undefined;
    if (value === undefined) continue;
    for (const [property, template] of Object.entries(contract.css)) declarations.set(property, template.replaceAll('$', () => cssOf(value)));
  }
  return declarations;
}

/** A token by its public name with the kit's own value behind it: the private one may be what is being set. */
function cssOf(value: StyleValue): string {
  if ('literal' in value) return value.literal;
  const colour = colourTokens.find(({ name }) => name === value.token);
  if (colour === undefined) return `var(--inlay-${value.token},${scaleTokens.find(({ name }) => name === value.token)?.value ?? 'initial'})`;
  const isMore = matchMedia('(prefers-contrast: more)').matches;
  return `var(--inlay-${value.token},${isMore ? cssPair(colour.lightContrast, colour.darkContrast) : cssPair(colour.light, colour.dark)})`;
}
