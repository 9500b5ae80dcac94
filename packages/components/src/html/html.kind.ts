// Made by `node tools/launch.mjs manifest`. Do not edit.
export { htmlDefinition as definition } from './html.definition.ts';
export { InlayHtml as element } from './html.ts';
