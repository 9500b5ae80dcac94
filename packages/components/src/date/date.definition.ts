import { defineComponent, stringProp } from '@inlay/runtime/component';
import { dateProblemFor } from '../element/date-problem.ts';
import { deriveValidity, fieldEvents, validityExposes } from '../element/field-contract.ts';
import { fieldProps } from '../element/field-props.ts';

/** What is wrong with a day, or null. */
export const dateProblem = dateProblemFor('day');

/** A day. */
export const dateDefinition = defineComponent({
  type: 'date',
  tag: 'inlay-date',
  title: 'Date',
  description: 'A day, typed or picked from a calendar.',
  group: 'input',
  icon: 'calendar',
  props: {
    value: stringProp({ title: 'Default value', description: 'A day it starts with, as YYYY-MM-DD.', group: 'content' }),
    ...fieldProps,
    min: stringProp({ title: 'Earliest', description: 'The first day that is accepted, as YYYY-MM-DD.', group: 'validation' }),
    max: stringProp({ title: 'Latest', description: 'The last day that is accepted, as YYYY-MM-DD.', group: 'validation' }),
  },
  state: { value: { from: 'value' } },
  exposes: { value: { type: 'string', description: 'A day as YYYY-MM-DD; empty while there is none.' }, ...validityExposes },
  events: fieldEvents,
  methods: {},
  derive: deriveValidity(dateProblem),
  example: { label: 'Due' },
  size: { w: 3, h: 2 },
});
