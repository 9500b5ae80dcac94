// Made by `node tools/launch.mjs manifest`. Do not edit.
export { radioGroupDefinition as definition } from './radio-group.definition.ts';
export { InlayRadioGroup as element } from './radio-group.ts';
