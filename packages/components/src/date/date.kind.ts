// Made by `node tools/launch.mjs manifest`. Do not edit.
export { dateDefinition as definition } from './date.definition.ts';
export { InlayDate as element } from './date.ts';
