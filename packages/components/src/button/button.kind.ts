// Made by `node tools/launch.mjs manifest`. Do not edit.
export { buttonDefinition as definition } from './button.definition.ts';
export { InlayButton as element } from './button.ts';
