// Made by `node tools/launch.mjs manifest`. Do not edit.
export { stepDefinition as definition } from './step.definition.ts';
export { InlayStep as element } from './step.ts';
