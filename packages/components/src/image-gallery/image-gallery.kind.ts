// Made by `node tools/launch.mjs manifest`. Do not edit.
export { imageGalleryDefinition as definition } from './image-gallery.definition.ts';
export { InlayImageGallery as element } from './image-gallery.ts';
