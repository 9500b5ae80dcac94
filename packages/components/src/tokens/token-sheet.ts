import { allColours } from './colour-tokens.ts';
import { declareOnHost, declareOnRoot } from './declare-tokens.ts';
import { allScales } from './scale-tokens.ts';

/** All tokens for an element: `declareOnHost`. */
export function elementTokenSheet(): string {
  return declareOnHost({ colours: allColours, scale: allScales });
}

/** The tokens as public `--inlay-*` on `:root`, for a document that wants to use them itself. Elements do not need it. */
export function documentTokenSheet(): string {
  return declareOnRoot({ colours: allColours, scale: allScales });
}
