// Made by `node tools/launch.mjs manifest`. Do not edit.
export { dividerDefinition as definition } from './divider.definition.ts';
export { InlayDivider as element } from './divider.ts';
