// Made by `node tools/launch.mjs manifest`. Do not edit.
export { statDefinition as definition } from './stat.definition.ts';
export { InlayStat as element } from './stat.ts';
