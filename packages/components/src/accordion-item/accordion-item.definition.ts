import { booleanProp, defineComponent } from '@inlay/runtime/component';
import { disabledProp, hiddenProp, labelProp, nameProp } from '../element/field-props.ts';

/** One of the parts of an `accordion`. */
export const accordionItemDefinition = defineComponent({
  type: 'accordionItem',
  tag: 'inlay-accordion-item',
  title: 'Accordion item',
  description: 'A part that opens below its title.',
  group: 'layout',
  icon: 'chevron-down',
  props: {
    label: labelProp,
    name: { ...nameProp, title: 'Value', description: 'What the accordion lists among its values while this one is open; its own name when empty.', group: 'content' },
    open: booleanProp({ title: 'Open', description: 'Its contents are shown.', group: 'interaction', reflect: true }),
    disabled: { ...disabledProp, description: 'Cannot be opened or closed.' },
    hidden: hiddenProp,
  },
  state: { open: { from: 'open' } },
  exposes: { open: { type: 'boolean', description: 'True while its contents are shown.' } },
  events: { toggle: { title: 'Toggle', description: 'It was opened or closed.', state: { open: 'open' } } },
  methods: {
    open: { description: 'Shows its contents.', parameters: [], reduce: () => ({ open: true }) },
    close: { description: 'Hides its contents.', parameters: [], reduce: () => ({ open: false }) },
  },
  example: { label: 'Part' },
  size: { w: 12, h: 4 },
  container: { reveal: 'open' },
  within: ['accordion'],
});
