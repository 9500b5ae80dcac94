import { booleanProp, defineComponent } from '@inlay/runtime/component';
import { choiceProblem } from '../element/choice-problem.ts';
import type { ChoiceRules } from '../element/choice-problem.ts';
import { deriveValidity, fieldEvents, validityExposes } from '../element/field-contract.ts';
import { fieldProps, placeholderProp } from '../element/field-props.ts';
import { fieldProblem } from '../element/field-rules.ts';
import { message } from '../element/localize.ts';
import { isMissing } from '../element/option.ts';
import { choiceExposes, choiceProp, deriveChoice, optionProps } from '../element/option-props.ts';
import type { ValidityProblem } from '../element/validity-problem.ts';

/** What decides whether what stands in a combobox is accepted. */
export type ComboboxRules = ChoiceRules & { readonly allowCustom: boolean };

/** What is wrong with a choice, or null; any text is one where own words are taken. */
export function comboboxProblem(rules: ComboboxRules, value: unknown): ValidityProblem | null {
  return rules.allowCustom ? fieldProblem(rules, { isEmpty: isMissing(value), missing: message('Choose an option or write one.') }) : choiceProblem(rules, value);
}

const typed = { value: 'value', inputValue: 'inputValue' };

/** One of many options, found by typing. */
export const comboboxDefinition = defineComponent({
  type: 'combobox',
  tag: 'inlay-combobox',
  title: 'Combobox',
  description: 'One of many options, found by typing some of it.',
  group: 'input',
  icon: 'text-search',
  props: {
    ...optionProps,
    value: choiceProp,
    ...fieldProps,
    placeholder: placeholderProp,
    allowCustom: booleanProp({ title: 'Own words', description: 'Takes a text that is none of the options.', group: 'validation' }),
  },
  state: { value: { from: 'value' }, inputValue: { initial: '' } },
  exposes: { ...choiceExposes, inputValue: { type: 'string', description: 'What is being typed; empty once it is chosen.' }, ...validityExposes },
  events: { ...fieldEvents, change: { ...fieldEvents.change, state: typed }, input: { ...fieldEvents.input, state: typed }, blur: { ...fieldEvents.blur, state: typed } },
  methods: {},
  derive: { ...deriveChoice, ...deriveValidity(comboboxProblem) },
  example: { label: 'Model', options: ['llama3.3:70b', 'qwen3:8b', 'mistral-small'] },
  size: { w: 4, h: 2 },
});
