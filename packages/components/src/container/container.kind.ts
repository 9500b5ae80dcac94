// Made by `node tools/launch.mjs manifest`. Do not edit.
export { containerDefinition as definition } from './container.definition.ts';
export { InlayContainer as element } from './container.ts';
