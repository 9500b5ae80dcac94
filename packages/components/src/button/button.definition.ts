import { booleanProp, defineComponent, enumProp, stringProp } from '@inlay/runtime/component';
import { disabledProp, hiddenProp, sizeProp } from '../element/field-props.ts';
import { buttonStyle } from '../element/style-contracts.ts';

/** A button that starts something. */
export const buttonDefinition = defineComponent({
  type: 'button',
  tag: 'inlay-button',
  title: 'Button',
  description: 'Starts something when it is pressed.',
  group: 'action',
  icon: 'mouse-pointer-click',
  props: {
    text: stringProp({ title: 'Text', description: 'The words on it: say what happens.', group: 'content', default: 'Button' }),
    variant: enumProp({
      title: 'Variant',
      description: 'How much it stands out: primary for the one thing to do, danger for what cannot be undone.',
      group: 'appearance',
      options: ['secondary', 'primary', 'plain', 'danger'],
      default: 'secondary',
      reflect: true,
    }),
    loading: booleanProp({ title: 'Loading', description: 'Shows that its work is going on, and cannot be pressed again meanwhile.', group: 'interaction', reflect: true }),
    disabled: disabledProp,
    submit: booleanProp({ title: 'Submits the form', description: 'Sends the form that it stands in.', group: 'interaction', reflect: true }),
    size: sizeProp,
    hidden: hiddenProp,
  },
  state: {},
  exposes: {
    text: { type: 'string', description: 'The words on it.' },
    disabled: { type: 'boolean', description: 'True while it cannot be pressed.' },
    loading: { type: 'boolean', description: 'True while its work goes on.' },
  },
  events: { click: { title: 'Click', description: 'It was pressed, by pointer or keyboard.', around: { when: 'submit', method: 'submit' } } },
  methods: {},
  example: { text: 'Analyze', variant: 'primary' },
  style: buttonStyle,
  size: { w: 2, h: 1 },
});
