// Made by `node tools/launch.mjs manifest`. Do not edit.
export { textDefinition as definition } from './text.definition.ts';
export { InlayText as element } from './text.ts';
