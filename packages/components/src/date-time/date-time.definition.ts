import { defineDate } from '../element/date-definition.ts';

/** A day and a time. */
export const dateTimeDefinition = defineDate('minute', {
  type: 'dateTime',
  tag: 'inlay-date-time',
  title: 'Date and time',
  description: 'A day and a time, typed or picked from a calendar.',
  icon: 'calendar-clock',
  example: { label: 'Starts' },
}, {});
