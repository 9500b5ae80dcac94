// Made by `node tools/launch.mjs manifest`. Do not edit.
export { markdownDefinition as definition } from './markdown.definition.ts';
export { InlayMarkdown as element } from './markdown.ts';
