// Made by `node tools/launch.mjs manifest`. Do not edit.
export { selectDefinition as definition } from './select.definition.ts';
export { InlaySelect as element } from './select.ts';
