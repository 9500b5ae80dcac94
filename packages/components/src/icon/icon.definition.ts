import { defineComponent, enumProp } from '@inlay/runtime/component';
import { hiddenProp, labelProp, sizeProp, toneProp } from '../element/field-props.ts';
import { ICON_NAMES } from './icon-names.ts';

/** A small sign. */
export const iconDefinition = defineComponent({
  type: 'icon',
  tag: 'inlay-icon',
  title: 'Icon',
  description: 'A small sign beside words.',
  group: 'display',
  icon: 'shapes',
  props: {
    icon: enumProp({ title: 'Icon', description: 'Which sign, by its name in lucide.', group: 'content', options: ICON_NAMES, default: 'star' }),
    label: { ...labelProp, description: 'What it means, for who does not see it; empty when the words beside it say so.' },
    tone: toneProp,
    size: sizeProp,
    hidden: hiddenProp,
  },
  state: {},
  exposes: { icon: { type: 'string', description: 'The name of the sign.' } },
  events: {},
  methods: {},
  example: { icon: 'star' },
  size: { w: 1, h: 1 },
});
