import { defineComponent, enumProp, stringProp } from '@inlay/runtime/component';
import { hiddenProp } from '../element/field-props.ts';

/** A picture. */
export const imageDefinition = defineComponent({
  type: 'image',
  tag: 'inlay-image',
  title: 'Image',
  description: 'A picture, by its address or whole as a data: address.',
  group: 'display',
  icon: 'image',
  props: {
    src: stringProp({ title: 'Address', description: 'Where the picture is: https:, data: or blob:.', group: 'content' }),
    alt: stringProp({ title: 'Alternative text', description: 'What the picture shows, for who does not see it; empty when it only decorates.', group: 'content' }),
    caption: stringProp({ title: 'Caption', description: 'A line below it.', group: 'content' }),
    fit: enumProp({ title: 'Fit', description: 'Whole in its room, or filling it.', group: 'appearance', options: ['contain', 'cover'], default: 'contain', reflect: true }),
    ratio: enumProp({ title: 'Ratio', description: 'The shape of its room; its own when left at auto.', group: 'appearance', options: ['auto', '1:1', '4:3', '16:9', '3:4'], default: 'auto' }),
    hidden: hiddenProp,
  },
  state: {},
  exposes: { src: { type: 'string', description: 'Where the picture is.' } },
  events: {
    load: { title: 'Load', description: 'It is shown.' },
    error: { title: 'Error', description: 'It could not be loaded.' },
  },
  methods: {},
  example: { alt: 'A picture' },
  size: { w: 4, h: 5 },
});
