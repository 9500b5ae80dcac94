import { defineComponent, enumProp, stringProp } from '@inlay/runtime/component';
import { hiddenProp } from '../element/field-props.ts';
import { wordsStyle } from '../element/style-contracts.ts';

/** Words to read. */
export const textDefinition = defineComponent({
  type: 'text',
  tag: 'inlay-text',
  title: 'Text',
  description: 'Words to read: a heading, a paragraph, a caption.',
  group: 'display',
  icon: 'type',
  props: {
    value: stringProp({ title: 'Text', description: 'The words. Line breaks are kept.', group: 'content', multiline: true }),
    variant: enumProp({ title: 'Variant', description: 'What the words are: a title or heading, body text, or a caption.', group: 'appearance', options: ['body', 'title', 'heading', 'caption'], default: 'body', reflect: true }),
    hidden: hiddenProp,
  },
  state: {},
  exposes: { value: { type: 'string', description: 'The words.' } },
  events: {},
  methods: {},
  example: { value: 'Text' },
  style: wordsStyle,
  size: { w: 6, h: 1 },
});
