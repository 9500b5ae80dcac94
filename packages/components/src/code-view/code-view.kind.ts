// Made by `node tools/launch.mjs manifest`. Do not edit.
export { codeViewDefinition as definition } from './code-view.definition.ts';
export { InlayCodeView as element } from './code-view.ts';
