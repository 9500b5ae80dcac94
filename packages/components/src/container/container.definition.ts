import { defineComponent, enumProp } from '@inlay/runtime/component';
import { disabledProp, hiddenProp, labelProp } from '../element/field-props.ts';
import { boxStyle } from '../element/style-contracts.ts';

/** A box that holds others. */
export const containerDefinition = defineComponent({
  type: 'container',
  tag: 'inlay-container',
  title: 'Container',
  description: 'A box that holds other components, with a title if it needs one.',
  group: 'layout',
  icon: 'square-dashed',
  props: {
    label: labelProp,
    variant: enumProp({ title: 'Variant', description: 'A card stands out from the page; a plain one only groups.', group: 'appearance', options: ['card', 'plain'], default: 'card', reflect: true }),
    disabled: disabledProp,
    hidden: hiddenProp,
  },
  state: {},
  exposes: { disabled: { type: 'boolean', description: 'True while nothing in it can be used.' } },
  events: {},
  methods: {},
  example: {},
  style: boxStyle,
  size: { w: 6, h: 4 },
  container: {},
});
