import { arrayProp, defineComponent } from '@inlay/runtime/component';
import { listProblem } from '../element/choice-problem.ts';
import type { ListRules } from '../element/choice-problem.ts';
import { deriveValidity, fieldEvents, validityExposes } from '../element/field-contract.ts';
import { fieldProps, placeholderProp } from '../element/field-props.ts';
import { message } from '../element/localize.ts';
import { listLengthProps } from '../element/option-props.ts';
import type { ValidityProblem } from '../element/validity-problem.ts';

/** What is wrong with a list of words, or null. Pure, so that the element and the headless runtime decide alike. */
export function tagsProblem(rules: ListRules, tags: readonly unknown[]): ValidityProblem | null {
  return listProblem(rules, tags, {
    missing: message('Enter at least one.'),
    tooFew: (min, length) => message('Enter at least {min}; there are {length}.', { min, length }),
    tooMany: (max, length) => message('Enter at most {max}; there are {length}.', { max, length }),
  });
}

/** A list of words of one's own. */
export const tagsDefinition = defineComponent({
  type: 'tags',
  tag: 'inlay-tags',
  title: 'Tags',
  description: 'A list of words of one’s own: labels to classify by, names, stop words.',
  group: 'input',
  icon: 'tags',
  props: {
    value: arrayProp({ title: 'Default value', description: 'The words it starts with.', group: 'content' }),
    ...fieldProps,
    placeholder: placeholderProp,
    ...listLengthProps,
  },
  state: { value: { from: 'value' } },
  exposes: { value: { type: 'array', description: 'The words.' }, ...validityExposes },
  events: fieldEvents,
  methods: {},
  derive: deriveValidity(tagsProblem),
  example: { label: 'Labels', value: ['positive', 'neutral', 'negative'] },
  size: { w: 4, h: 2 },
});
