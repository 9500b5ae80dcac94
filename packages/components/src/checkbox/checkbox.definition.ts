import { defineCheck } from '../element/check-definition.ts';

/** Something that is agreed to or chosen, or not. */
export const checkboxDefinition = defineCheck({
  type: 'checkbox',
  tag: 'inlay-checkbox',
  title: 'Checkbox',
  description: 'Something that is agreed to or chosen, or not.',
  icon: 'square-check',
  example: { label: 'I agree to the terms' },
});
