import { booleanProp, enumProp } from '@inlay/runtime/component';
import { labelProp } from './field-props.ts';

/** What every kind that lies over the page has: a modal and a drawer. Free of DOM: definitions import it. */
export const dialogProps = {
  label: labelProp,
  open: booleanProp({ title: 'Open', description: 'Shown over the page.', group: 'interaction', reflect: true }),
  persistent: booleanProp({ title: 'Stays open', description: 'Closed only by what stands in it: neither by Escape nor by a press beside it.', group: 'interaction' }),
  size: enumProp({ title: 'Size', description: 'How wide it is.', group: 'appearance', options: ['small', 'medium', 'large'], default: 'medium', reflect: true }),
} as const;

/** Its state, values, events and methods. */
export const dialogMembers = {
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
} as const;
