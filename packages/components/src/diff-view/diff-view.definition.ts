import { anyProp, booleanProp, defineComponent, enumProp, numberProp, stringProp } from '@inlay/runtime/component';
import { hiddenProp, labelProp } from '../element/field-props.ts';
import { comparableText } from './comparable-text.ts';

/** What differs in two texts or values. */
export const diffViewDefinition = defineComponent({
  type: 'diffView',
  tag: 'inlay-diff-view',
  title: 'Diff view',
  description: 'What differs in two texts or values, line by line.',
  group: 'display',
  icon: 'file-diff',
  props: {
    oldValue: anyProp({ title: 'Before', description: 'A text, or any value, which is shown as JSON.', group: 'content', default: '' as unknown, multiline: true }),
    newValue: anyProp({ title: 'After', description: 'What it is compared with.', group: 'content', default: '' as unknown, multiline: true }),
    label: labelProp,
    oldLabel: stringProp({ title: 'Words for before', description: 'The words above the first one.', group: 'content', default: 'Before' }),
    newLabel: stringProp({ title: 'Words for after', description: 'The words above the second one.', group: 'content', default: 'After' }),
    emptyMessage: stringProp({ title: 'Empty message', description: 'The sentence shown while nothing differs.', group: 'content', default: 'No differences.' }),
    loading: booleanProp({ title: 'Loading', description: 'Shows that something is on its way.', group: 'interaction', reflect: true }),
    layout: enumProp({ title: 'Layout', description: 'Side by side where there is room, or one below the other.', group: 'appearance', options: ['split', 'unified'], default: 'split' }),
    context: numberProp({ title: 'Lines around', description: 'So many lines that are the same are shown around what differs.', group: 'appearance', default: 3 }),
    hidden: hiddenProp,
  },
  state: {},
  exposes: {
    oldValue: { type: 'any', description: 'The first one, as it was given.' },
    newValue: { type: 'any', description: 'The second one, as it was given.' },
    isEqual: { type: 'boolean', description: 'True while nothing differs.' },
  },
  events: {},
  methods: {},
  derive: { isEqual: ({ props }) => comparableText(props.oldValue) === comparableText(props.newValue) },
  example: { label: 'Answer', oldValue: 'We will answer soon.\nThank you.', newValue: 'We will answer today.\nThank you.\nAnn' },
  size: { w: 12, h: 6 },
});
