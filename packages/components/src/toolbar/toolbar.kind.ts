// Made by `node tools/launch.mjs manifest`. Do not edit.
export { toolbarDefinition as definition } from './toolbar.definition.ts';
export { InlayToolbar as element } from './toolbar.ts';
