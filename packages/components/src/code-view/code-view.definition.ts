import { booleanProp, defineComponent, stringProp } from '@inlay/runtime/component';
import { hiddenProp, labelProp } from '../element/field-props.ts';

/** Code to read. */
export const codeViewDefinition = defineComponent({
  type: 'codeView',
  tag: 'inlay-code-view',
  title: 'Code view',
  description: 'Code to read and to copy.',
  group: 'display',
  icon: 'code-xml',
  props: {
    value: stringProp({ title: 'Code', description: 'The code, as it is.', group: 'content', multiline: true }),
    label: { ...labelProp, description: 'The words above: the file, or the language.' },
    wrap: booleanProp({ title: 'Wrap', description: 'Long lines go on below instead of being scrolled to.', group: 'appearance', reflect: true }),
    lineNumbers: booleanProp({ title: 'Line numbers', description: 'Numbers the lines.', group: 'appearance' }),
    hidden: hiddenProp,
  },
  state: {},
  exposes: { value: { type: 'string', description: 'The code.' } },
  events: {},
  methods: {},
  example: { label: 'SQL', value: 'select *\nfrom feedback\nwhere rating < 3;' },
  size: { w: 6, h: 4 },
});
