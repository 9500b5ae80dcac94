import { defineComponent, stringProp } from '@inlay/runtime/component';
import { dateProblemFor } from '../element/date-problem.ts';
import { deriveValidity, fieldEvents, validityExposes } from '../element/field-contract.ts';
import { fieldProps } from '../element/field-props.ts';

/** What is wrong with a day and a time, or null. */
export const dateTimeProblem = dateProblemFor('minute');

/** A day and a time. */
export const dateTimeDefinition = defineComponent({
  type: 'dateTime',
  tag: 'inlay-date-time',
  title: 'Date and time',
  description: 'A day and a time, typed or picked from a calendar.',
  group: 'input',
  icon: 'calendar-clock',
  props: {
    value: stringProp({ title: 'Default value', description: 'A day and a time it starts with, as YYYY-MM-DDTHH:mm.', group: 'content' }),
    ...fieldProps,
    min: stringProp({ title: 'Earliest', description: 'The first date that is accepted, as YYYY-MM-DDTHH:mm.', group: 'validation' }),
    max: stringProp({ title: 'Latest', description: 'The last date that is accepted, as YYYY-MM-DDTHH:mm.', group: 'validation' }),
  },
  state: { value: { from: 'value' } },
  exposes: { value: { type: 'string', description: 'A day and a time as YYYY-MM-DDTHH:mm; empty while there is none.' }, ...validityExposes },
  events: fieldEvents,
  methods: {},
  derive: deriveValidity(dateTimeProblem),
  example: { label: 'Starts' },
  size: { w: 3, h: 2 },
});
