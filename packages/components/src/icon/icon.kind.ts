// Made by `node tools/launch.mjs manifest`. Do not edit.
export { iconDefinition as definition } from './icon.definition.ts';
export { InlayIcon as element } from './icon.ts';
