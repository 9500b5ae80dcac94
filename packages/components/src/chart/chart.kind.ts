// Made by `node tools/launch.mjs manifest`. Do not edit.
export { chartDefinition as definition } from './chart.definition.ts';
export { InlayChart as element } from './chart.ts';
