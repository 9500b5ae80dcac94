// Made by `node tools/launch.mjs manifest`. Do not edit.
export { audioDefinition as definition } from './audio.definition.ts';
export { InlayAudio as element } from './audio.ts';
