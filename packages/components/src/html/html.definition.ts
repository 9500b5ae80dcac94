import { defineComponent, stringProp } from '@inlay/runtime/component';
import { hiddenProp, imagesProp } from '../element/field-props.ts';

/** HTML, cleaned. */
export const htmlDefinition = defineComponent({
  type: 'html',
  tag: 'inlay-html',
  title: 'HTML',
  description: 'HTML as formatted text; nothing in it runs, styles the page or collects input.',
  group: 'display',
  icon: 'code-xml',
  props: {
    value: stringProp({ title: 'HTML', description: 'The HTML. What does not format is taken out.', group: 'content', multiline: true }),
    images: imagesProp,
    hidden: hiddenProp,
  },
  state: {},
  exposes: { value: { type: 'string', description: 'The HTML as it was given.' } },
  events: {},
  methods: {},
  example: { value: '<p>Some <strong>bold</strong> words.</p>' },
  size: { w: 6, h: 4 },
});
