// Made by `node tools/launch.mjs manifest`. Do not edit.
export { spinnerDefinition as definition } from './spinner.definition.ts';
export { InlaySpinner as element } from './spinner.ts';
