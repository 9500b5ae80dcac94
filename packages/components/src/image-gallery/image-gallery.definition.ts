import { arrayProp, booleanProp, defineComponent, enumProp, stringProp } from '@inlay/runtime/component';
import { hiddenProp, labelProp } from '../element/field-props.ts';

/** Pictures side by side. */
export const imageGalleryDefinition = defineComponent({
  type: 'imageGallery',
  tag: 'inlay-image-gallery',
  title: 'Image gallery',
  description: 'Pictures side by side, such as a model makes; each can be chosen and saved.',
  group: 'ai',
  icon: 'images',
  props: {
    images: arrayProp({ title: 'Images', description: 'The pictures: { mimeType, base64 } as a model gives them, or addresses.', group: 'content' }),
    label: { ...labelProp, default: 'Pictures' },
    emptyMessage: stringProp({ title: 'Empty message', description: 'The sentence shown while there are none.', group: 'content', default: 'The pictures appear here.' }),
    loading: booleanProp({ title: 'Loading', description: 'Pictures are on their way.', group: 'interaction', reflect: true }),
    downloadHidden: booleanProp({ title: 'Download hidden', description: 'Pictures cannot be saved by a button.', group: 'interaction' }),
    size: enumProp({ title: 'Size', description: 'How large the pictures are.', group: 'appearance', options: ['small', 'medium', 'large'], default: 'medium', reflect: true }),
    hidden: hiddenProp,
  },
  state: { selectedIndex: { initial: null } },
  exposes: {
    images: { type: 'array', description: 'The pictures as they were given.' },
    selectedIndex: { type: 'number', description: 'The place of the chosen one, from 0; null when none is.' },
    selectedImage: { type: 'any', description: 'The chosen one as it was given; null when none is.' },
  },
  events: { select: { title: 'Select', description: 'A picture was chosen.', state: { selectedIndex: 'selectedIndex' } } },
  methods: { clearSelection: { description: 'Chooses none.', parameters: [], reduce: () => ({ selectedIndex: null }) } },
  derive: {
    selectedImage: ({ props, state }) => {
      const images = Array.isArray(props.images) ? (props.images as readonly unknown[]) : [];
      return typeof state.selectedIndex === 'number' ? (images[state.selectedIndex] ?? null) : null;
    },
  },
  example: { label: 'Pictures' },
  size: { w: 6, h: 8 },
});
