// Made by `node tools/launch.mjs manifest` from image-gallery.definition.ts. Do not edit: change that and make it again.
import type { ElementProperties } from '../element/element-properties.ts';
import type { imageGalleryDefinition } from './image-gallery.definition.ts';

/** The events that it fires, by name. */
export interface ImageGalleryEvents {
  select: Event;
}

/** What `<inlay-image-gallery>` is made of. */
export const imageGalleryProperties: ElementProperties<typeof imageGalleryDefinition.props, ImageGalleryEvents> = {
  tag: 'inlay-image-gallery',
  props: {
    images: [],
    label: 'Pictures',
    emptyMessage: 'The pictures appear here.',
    loading: { type: 'boolean', default: false, reflect: true },
    downloadHidden: false,
    size: { type: 'enum', default: 'medium', options: ['small', 'medium', 'large'], reflect: true },
    hidden: { type: 'boolean', default: false, reflect: true },
  },
  state: { selectedIndex: { initial: null } },
};
