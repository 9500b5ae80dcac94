import { rolesOf } from './colour-roles.ts';
import type { ColourToken, RoleName } from './colour-roles.ts';
import { coreColours } from './core-colours.ts';
import { fieldColours } from './field-colours.ts';
import { moreColours } from './more-colours.ts';

/** The role table: every colour that a component may use, stated once. */
export const allColours = /* @__PURE__ */ [...fieldColours, ...coreColours, ...moreColours] as const;

/** The name of a colour role. */
export type ColourName = RoleName<typeof allColours>;

/** The same as tokens. */
export const colourTokens: readonly (ColourToken & { readonly name: ColourName })[] = /* @__PURE__ */ rolesOf(allColours);
