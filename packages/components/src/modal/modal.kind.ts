// Made by `node tools/launch.mjs manifest`. Do not edit.
export { modalDefinition as definition } from './modal.definition.ts';
export { InlayModal as element } from './modal.ts';
