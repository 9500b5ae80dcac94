// Made by `node tools/launch.mjs manifest`. Do not edit.
export { progressDefinition as definition } from './progress.definition.ts';
export { InlayProgress as element } from './progress.ts';
