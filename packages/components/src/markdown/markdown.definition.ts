import { defineComponent, stringProp } from '@inlay/runtime/component';
import { hiddenProp, imagesProp } from '../element/field-props.ts';
import { wordsStyle } from '../element/style-contracts.ts';

/** Markdown as formatted text. */
export const markdownDefinition = defineComponent({
  type: 'markdown',
  tag: 'inlay-markdown',
  title: 'Markdown',
  description: 'Formatted text, also while it streams in.',
  group: 'display',
  icon: 'file-text',
  props: {
    value: stringProp({ title: 'Markdown', description: 'The text, in GitHub-flavoured Markdown. HTML in it is cleaned.', group: 'content', multiline: true }),
    images: imagesProp,
    hidden: hiddenProp,
  },
  state: {},
  exposes: { value: { type: 'string', description: 'The Markdown.' } },
  events: {},
  methods: {},
  example: { value: '## Heading\n\nSome **bold** words and a [link](https://example.com).' },
  style: wordsStyle,
  size: { w: 6, h: 4 },
});
