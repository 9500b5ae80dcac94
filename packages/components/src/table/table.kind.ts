// Made by `node tools/launch.mjs manifest`. Do not edit.
export { tableDefinition as definition } from './table.definition.ts';
export { InlayTable as element } from './table.ts';
