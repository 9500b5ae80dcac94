// Made by `node tools/launch.mjs manifest`. Do not edit.
export { customDefinition as definition } from './custom.definition.ts';
export { InlayCustom as element } from './custom.ts';
