// Made by `node tools/launch.mjs manifest`. Do not edit.
export { textInputDefinition as definition } from './text-input.definition.ts';
export { InlayTextInput as element } from './text-input.ts';
