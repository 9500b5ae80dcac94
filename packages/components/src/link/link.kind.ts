// Made by `node tools/launch.mjs manifest`. Do not edit.
export { linkDefinition as definition } from './link.definition.ts';
export { InlayLink as element } from './link.ts';
