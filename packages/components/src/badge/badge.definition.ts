import { defineComponent, stringProp } from '@inlay/runtime/component';
import { hiddenProp, sizeProp, toneProp } from '../element/field-props.ts';

/** A word beside something. */
export const badgeDefinition = defineComponent({
  type: 'badge',
  tag: 'inlay-badge',
  title: 'Badge',
  description: 'A word or a number that says how something stands.',
  group: 'display',
  icon: 'tag',
  props: {
    value: stringProp({ title: 'Value', description: 'The word or the number.', group: 'content' }),
    tone: toneProp,
    size: sizeProp,
    hidden: hiddenProp,
  },
  state: {},
  exposes: { value: { type: 'string', description: 'What it says.' } },
  events: {},
  methods: {},
  example: { value: 'New', tone: 'info' },
  size: { w: 2, h: 1 },
});
