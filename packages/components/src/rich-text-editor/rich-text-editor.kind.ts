// Made by `node tools/launch.mjs manifest`. Do not edit.
export { richTextEditorDefinition as definition } from './rich-text-editor.definition.ts';
export { InlayRichTextEditor as element } from './rich-text-editor.ts';
