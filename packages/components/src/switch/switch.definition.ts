import { defineCheck } from '../element/check-definition.ts';

/** Something that is on or off, at once. */
export const switchDefinition = defineCheck({
  type: 'switch',
  tag: 'inlay-switch',
  title: 'Switch',
  description: 'Something that is on or off, at once.',
  icon: 'toggle-left',
  example: { label: 'Send notifications' },
});
