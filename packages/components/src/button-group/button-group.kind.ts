// Made by `node tools/launch.mjs manifest`. Do not edit.
export { buttonGroupDefinition as definition } from './button-group.definition.ts';
export { InlayButtonGroup as element } from './button-group.ts';
