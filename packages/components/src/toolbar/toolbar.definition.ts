import { defineComponent, enumProp } from '@inlay/runtime/component';
import { hiddenProp, labelProp } from '../element/field-props.ts';

/** Things to do, in one row. */
export const toolbarDefinition = defineComponent({
  type: 'toolbar',
  tag: 'inlay-toolbar',
  title: 'Toolbar',
  description: 'Things to do in one row, with one tab stop; what has no room is behind a button.',
  group: 'action',
  icon: 'toolbox',
  props: {
    label: { ...labelProp, description: 'What they are for, to who does not see them.' },
    variant: enumProp({ title: 'Variant', description: 'A card stands out from the page; a plain one only groups.', group: 'appearance', options: ['card', 'plain'], default: 'card', reflect: true }),
    hidden: hiddenProp,
  },
  state: {},
  exposes: {},
  events: {},
  methods: {},
  example: { label: 'Tools' },
  contents: [{ type: 'button', props: { text: 'New', variant: 'primary' } }, { type: 'button', props: { text: 'Edit', variant: 'secondary' } }, { type: 'menu', props: { text: 'Export', items: ['CSV', 'JSON'] } }],
  size: { w: 12, h: 1 },
  container: { accepts: ['button', 'buttonGroup', 'menu', 'link', 'divider'] },
});
