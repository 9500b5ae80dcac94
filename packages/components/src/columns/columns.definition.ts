import { defineComponent, enumProp, stringProp } from '@inlay/runtime/component';
import { hiddenProp } from '../element/field-props.ts';

/** Containers side by side. */
export const columnsDefinition = defineComponent({
  type: 'columns',
  tag: 'inlay-columns',
  title: 'Columns',
  description: 'Containers side by side, one below the other where there is little room.',
  group: 'layout',
  icon: 'columns-2',
  props: {
    widths: stringProp({ title: 'Widths', description: 'How wide the columns are to each other: 1:2, or 1:1:1. Equal when empty.', group: 'appearance' }),
    gap: enumProp({ title: 'Gap', description: 'The room between them.', group: 'appearance', options: ['small', 'medium', 'large'], default: 'medium', reflect: true }),
    align: enumProp({ title: 'Alignment', description: 'Where columns of different height stand.', group: 'appearance', options: ['stretch', 'start', 'center', 'end'], default: 'stretch', reflect: true }),
    hidden: hiddenProp,
  },
  state: {},
  exposes: {},
  events: {},
  methods: {},
  example: {},
  contents: [{ type: 'container', props: { variant: 'plain' } }, { type: 'container', props: { variant: 'plain' } }],
  size: { w: 12, h: 4 },
  container: { accepts: ['container'] },
});
