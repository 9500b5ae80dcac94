import { autocompleteProp } from '../element/field-props.ts';
import { defineDate } from '../element/date-definition.ts';

/** A day. */
export const dateDefinition = defineDate('day', {
  type: 'date',
  tag: 'inlay-date',
  title: 'Date',
  description: 'A day, typed or picked from a calendar.',
  icon: 'calendar',
  example: { label: 'Due' },
}, { autocomplete: autocompleteProp });
