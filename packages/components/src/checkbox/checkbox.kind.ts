// Made by `node tools/launch.mjs manifest`. Do not edit.
export { checkboxDefinition as definition } from './checkbox.definition.ts';
export { InlayCheckbox as element } from './checkbox.ts';
