// Made by `node tools/launch.mjs manifest`. Do not edit.
export { jsonViewDefinition as definition } from './json-view.definition.ts';
export { InlayJsonView as element } from './json-view.ts';
