import { booleanProp, defineComponent, enumProp } from '@inlay/runtime/component';
import { labelProp } from '../element/field-props.ts';

/** A dialog over the page. */
export const modalDefinition = defineComponent({
  type: 'modal',
  tag: 'inlay-modal',
  title: 'Modal',
  description: 'A dialog over the page, which waits for an answer.',
  group: 'layout',
  icon: 'app-window',
  props: {
    label: labelProp,
    open: booleanProp({ title: 'Open', description: 'Shown over the page.', group: 'interaction', reflect: true }),
    persistent: booleanProp({ title: 'Stays open', description: 'Closed only by what stands in it: neither by Escape nor by a press beside it.', group: 'interaction' }),
    size: enumProp({ title: 'Size', description: 'How wide it is.', group: 'appearance', options: ['small', 'medium', 'large'], default: 'medium', reflect: true }),
  },
  state: { open: { from: 'open' } },
  exposes: { open: { type: 'boolean', description: 'True while it is shown.' } },
  events: {
    open: { title: 'Open', description: 'It was opened.', state: { open: 'open' } },
    close: { title: 'Close', description: 'It was closed.', state: { open: 'open' } },
  },
  methods: {
    open: { description: 'Shows it.', parameters: [], reduce: () => ({ open: true }) },
    close: { description: 'Closes it.', parameters: [], reduce: () => ({ open: false }) },
  },
  example: { label: 'Dialog' },
  size: { w: 12, h: 6 },
  overlay: true,
  container: {},
});
