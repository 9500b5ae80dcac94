import { anyProp, arrayProp, defineComponent, enumProp, stringProp } from '@inlay/runtime/component';
import { hiddenProp, labelProp } from '../element/field-props.ts';
import { wordsStyle } from '../element/style-contracts.ts';

/** The members of a record. */
export const keyValueDefinition = defineComponent({
  type: 'keyValue',
  tag: 'inlay-key-value',
  title: 'Key value',
  description: 'The members of one record, each with its name.',
  group: 'data',
  icon: 'list',
  props: {
    data: anyProp({ title: 'Data', description: 'The record: an object, or a list of { key, value }.', group: 'content', default: null as unknown }),
    keys: arrayProp({ title: 'Keys', description: 'Which members are shown, in this order; all when empty.', group: 'content' }),
    label: labelProp,
    emptyMessage: stringProp({ title: 'Empty message', description: 'The sentence shown while there is no record.', group: 'content', default: 'Nothing here yet.' }),
    layout: enumProp({ title: 'Layout', description: 'The value beside its name, or below it.', group: 'appearance', options: ['beside', 'below'], default: 'beside', reflect: true }),
    hidden: hiddenProp,
  },
  state: {},
  exposes: { data: { type: 'any', description: 'The record as it was given.' } },
  events: {},
  methods: {},
  example: { label: 'Customer', data: { name: 'Ann', city: 'Ulm', paid: true } },
  style: wordsStyle,
  size: { w: 4, h: 4 },
});
