// Made by `node tools/launch.mjs manifest`. Do not edit.
export { listViewDefinition as definition } from './list-view.definition.ts';
export { InlayListView as element } from './list-view.ts';
