// Made by `node tools/launch.mjs manifest`. Do not edit.
export { checkboxGroupDefinition as definition } from './checkbox-group.definition.ts';
export { InlayCheckboxGroup as element } from './checkbox-group.ts';
