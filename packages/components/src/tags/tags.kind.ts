// Made by `node tools/launch.mjs manifest`. Do not edit.
export { tagsDefinition as definition } from './tags.definition.ts';
export { InlayTags as element } from './tags.ts';
