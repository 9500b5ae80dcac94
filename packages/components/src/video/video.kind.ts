// Made by `node tools/launch.mjs manifest`. Do not edit.
export { videoDefinition as definition } from './video.definition.ts';
export { InlayVideo as element } from './video.ts';
