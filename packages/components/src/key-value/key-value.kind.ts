// Made by `node tools/launch.mjs manifest`. Do not edit.
export { keyValueDefinition as definition } from './key-value.definition.ts';
export { InlayKeyValue as element } from './key-value.ts';
