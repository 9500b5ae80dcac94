// Made by `node tools/launch.mjs manifest`. Do not edit.
export { menuDefinition as definition } from './menu.definition.ts';
export { InlayMenu as element } from './menu.ts';
