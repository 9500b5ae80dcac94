// Made by `node tools/launch.mjs manifest`. Do not edit.
export { switchDefinition as definition } from './switch.definition.ts';
export { InlaySwitch as element } from './switch.ts';
