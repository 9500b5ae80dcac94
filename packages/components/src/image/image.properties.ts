// Made by `node tools/launch.mjs manifest` from image.definition.ts. Do not edit: change that and make it again.
import type { ElementProperties } from '../element/element-properties.ts';
import type { imageDefinition } from './image.definition.ts';

/** The events that it fires, by name. */
export interface ImageEvents {
  load: Event;
  error: Event;
}

/** What `<inlay-image>` is made of. */
export const imageProperties: ElementProperties<typeof imageDefinition.props, ImageEvents> = {
  tag: 'inlay-image',
  props: {
    src: '',
    alt: '',
    caption: '',
    fit: { type: 'enum', default: 'contain', options: ['contain', 'cover'], reflect: true },
    ratio: { type: 'enum', default: 'auto', options: ['auto', '1:1', '4:3', '16:9', '3:4'] },
    hidden: { type: 'boolean', default: false, reflect: true },
  },
};
