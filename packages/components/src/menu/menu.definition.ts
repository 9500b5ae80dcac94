import { arrayProp, defineComponent, enumProp, stringProp } from '@inlay/runtime/component';
import { disabledProp, hiddenProp, sizeProp } from '../element/field-props.ts';

/** A button that opens a list of things to do. */
export const menuDefinition = defineComponent({
  type: 'menu',
  tag: 'inlay-menu',
  title: 'Menu',
  description: 'A button that opens a list of things to do.',
  group: 'action',
  icon: 'square-menu',
  props: {
    text: stringProp({ title: 'Text', description: 'The words on the button.', group: 'content', default: 'More' }),
    items: arrayProp({ title: 'Items', description: 'The things to do: words, or { label, value, disabled, tone: "danger" }.', group: 'content' }),
    variant: enumProp({ title: 'Variant', description: 'How much the button stands out.', group: 'appearance', options: ['secondary', 'primary', 'plain'], default: 'secondary', reflect: true }),
    disabled: disabledProp,
    size: sizeProp,
    hidden: hiddenProp,
  },
  state: { value: { initial: null } },
  exposes: { value: { type: 'any', description: 'The value of the entry that was chosen last; null before.' } },
  events: { select: { title: 'Select', description: 'An entry was chosen; its value is event.value.', state: { value: 'value' } } },
  methods: {},
  example: { text: 'More', items: ['Edit', 'Copy', { label: 'Remove', value: 'remove', tone: 'danger' }] },
  size: { w: 2, h: 1 },
});
