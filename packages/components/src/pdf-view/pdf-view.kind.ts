// Made by `node tools/launch.mjs manifest`. Do not edit.
export { pdfViewDefinition as definition } from './pdf-view.definition.ts';
export { InlayPdfView as element } from './pdf-view.ts';
