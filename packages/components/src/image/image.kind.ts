// Made by `node tools/launch.mjs manifest`. Do not edit.
export { imageDefinition as definition } from './image.definition.ts';
export { InlayImage as element } from './image.ts';
