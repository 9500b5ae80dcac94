// Made by `node tools/launch.mjs manifest`. Do not edit.
export { splitDefinition as definition } from './split.definition.ts';
export { InlaySplit as element } from './split.ts';
