// Made by `node tools/launch.mjs manifest`. Do not edit.
export { passwordDefinition as definition } from './password.definition.ts';
export { InlayPassword as element } from './password.ts';
