// Made by `node tools/launch.mjs manifest`. Do not edit.
export { drawerDefinition as definition } from './drawer.definition.ts';
export { InlayDrawer as element } from './drawer.ts';
