// Made by `node tools/launch.mjs manifest`. Do not edit.
export { columnsDefinition as definition } from './columns.definition.ts';
export { InlayColumns as element } from './columns.ts';
