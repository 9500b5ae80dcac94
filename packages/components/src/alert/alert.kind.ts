// Made by `node tools/launch.mjs manifest`. Do not edit.
export { alertDefinition as definition } from './alert.definition.ts';
export { InlayAlert as element } from './alert.ts';
