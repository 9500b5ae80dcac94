import type { Theme } from '@inlay/components/app-view';
import { contrastRatio } from '@inlay/components/tokens';
import type { ColourName, Oklch } from '@inlay/components/tokens';
import { readStyle } from '@inlay/runtime/component';
import type { StyleContract, StyleMap } from '@inlay/runtime/component';
import { colourAt, facesOf } from '../theme-model.ts';
import type { Face } from '../theme-model.ts';

/** What WCAG 2.2 AA wants between words and their ground. */
const LEAST_RATIO = 4.5;

/** A component whose styles are looked at. */
export interface StyledComponent {
  readonly style: StyleMap;
  /** Its styles as they are now, by name. */
  readonly values: Readonly<Record<string, unknown>>;
  /** Its properties as they are now. */
  readonly prop: (name: string) => unknown;
  readonly theme: Theme;
}

/** What is to be said of a component's words on its ground: a sentence for each scheme in which they can hardly be read. Nothing where it looks as the theme says, or a colour is not known. */
export function styleContrast(component: StyledComponent, resolve: (css: string) => Oklch | undefined): readonly string[] {
  const { style: { text, background }, values, theme } = component;
  if (text === undefined || background === undefined || (values['text'] === undefined && values['background'] === undefined)) return [];
  return facesOf(theme).flatMap((face) => {
    const [words, ground] = ([['text', text], ['background', background]] as const).map(([name, contract]) => {
      const css = colourOf(component, { name, contract, face });
      return css === undefined ? undefined : resolve(css);
    });
    const ratio = words && ground && contrastRatio(words, ground);
    if (ratio === undefined || ratio >= LEAST_RATIO) return [];
    // Rounded down, so that what fails never reads as what is needed.
    return [`Words on this ground are ${(Math.floor(ratio * 100) / 100).toFixed(2)}\u00a0:\u00a01 in ${face}; to be read they need ${LEAST_RATIO}.`];
  });
}

function colourOf({ values, prop, theme }: StyledComponent, { name, contract, face }: { readonly name: string; readonly contract: StyleContract; readonly face: Face }): string | undefined {
  const value = readStyle(contract, values[name]);
  if (value !== undefined && 'literal' in value) return value.literal;
  const { usual } = contract;
  const token = value?.token ?? (typeof usual === 'object' ? usual.tokens[String(prop(usual.prop))] : usual);
  return token === undefined ? undefined : colourAt(theme, token as ColourName, face);
}
