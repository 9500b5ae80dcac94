// Made by `node tools/launch.mjs manifest`. Do not edit.
export { textareaDefinition as definition } from './textarea.definition.ts';
export { InlayTextarea as element } from './textarea.ts';
