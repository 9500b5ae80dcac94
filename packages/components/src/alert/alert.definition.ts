import { booleanProp, defineComponent, stringProp } from '@inlay/runtime/component';
import { hiddenProp, labelProp, toneProp } from '../element/field-props.ts';
import type { Tone } from '../element/field-props.ts';

/** A message that stands on the page. */
export const alertDefinition = defineComponent({
  type: 'alert',
  tag: 'inlay-alert',
  title: 'Alert',
  description: 'A message that stands out: how something went, or what to look at.',
  group: 'display',
  icon: 'circle-alert',
  props: {
    label: { ...labelProp, title: 'Title', description: 'The message in a few words.' },
    text: stringProp({ title: 'Text', description: 'What it means, and what to do.', group: 'content', multiline: true }),
    tone: { ...toneProp, default: 'info' as Tone },
    actionText: stringProp({ title: 'Action text', description: 'The words of a button in it; none when empty.', group: 'content' }),
    dismissible: booleanProp({ title: 'Dismissible', description: 'The person can close it.', group: 'interaction' }),
    hidden: hiddenProp,
  },
  state: {},
  exposes: { text: { type: 'string', description: 'What it says.' } },
  events: {
    action: { title: 'Action', description: 'Its button was pressed.' },
    close: { title: 'Close', description: 'The person closed it.', state: { hidden: 'hidden' } },
  },
  methods: {},
  example: { label: 'The export is ready', text: 'It holds 120 answers.', tone: 'success' },
  size: { w: 6, h: 2 },
});
