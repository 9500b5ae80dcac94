// Made by `node tools/launch.mjs manifest`. Do not edit.
export { ratingDefinition as definition } from './rating.definition.ts';
export { InlayRating as element } from './rating.ts';
