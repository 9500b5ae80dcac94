// Made by `node tools/launch.mjs manifest`. Do not edit.
export { diffViewDefinition as definition } from './diff-view.definition.ts';
export { InlayDiffView as element } from './diff-view.ts';
