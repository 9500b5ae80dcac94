// Made by `node tools/launch.mjs manifest`. Do not edit.
export { codeEditorDefinition as definition } from './code-editor.definition.ts';
export { InlayCodeEditor as element } from './code-editor.ts';
