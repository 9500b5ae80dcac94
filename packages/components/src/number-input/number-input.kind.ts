// Made by `node tools/launch.mjs manifest`. Do not edit.
export { numberInputDefinition as definition } from './number-input.definition.ts';
export { InlayNumberInput as element } from './number-input.ts';
