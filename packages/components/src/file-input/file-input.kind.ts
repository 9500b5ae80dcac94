// Made by `node tools/launch.mjs manifest`. Do not edit.
export { fileInputDefinition as definition } from './file-input.definition.ts';
export { InlayFileInput as element } from './file-input.ts';
