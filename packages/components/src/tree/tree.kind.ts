// Made by `node tools/launch.mjs manifest`. Do not edit.
export { treeDefinition as definition } from './tree.definition.ts';
export { InlayTree as element } from './tree.ts';
