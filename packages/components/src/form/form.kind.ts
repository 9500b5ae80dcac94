// Made by `node tools/launch.mjs manifest`. Do not edit.
export { formDefinition as definition } from './form.definition.ts';
export { InlayForm as element } from './form.ts';
