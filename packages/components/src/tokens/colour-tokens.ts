import type { ColourToken } from './colour-roles.ts';
import { coreColours } from './core-colours.ts';
import { fieldColours } from './field-colours.ts';
import { moreColours } from './more-colours.ts';

/** The name of a colour role. */
export type ColourName = (typeof fieldColours | typeof coreColours | typeof moreColours)[number]['name'];

/** The role table: every colour that a component may use, stated once. */
export const colourTokens: readonly (ColourToken & { readonly name: ColourName })[] = /* @__PURE__ */ [fieldColours, coreColours, moreColours].flat();
