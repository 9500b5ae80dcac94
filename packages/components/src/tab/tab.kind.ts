// Made by `node tools/launch.mjs manifest`. Do not edit.
export { tabDefinition as definition } from './tab.definition.ts';
export { InlayTab as element } from './tab.ts';
