// Made by `node tools/launch.mjs manifest`. Do not edit.
export { multiselectDefinition as definition } from './multiselect.definition.ts';
export { InlayMultiselect as element } from './multiselect.ts';
