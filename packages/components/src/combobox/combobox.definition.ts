import { booleanProp, defineComponent } from '@inlay/runtime/component';
import { deriveValidity, fieldEvents, validityExposes } from '../element/field-contract.ts';
import { autocompleteProp, fieldProps, placeholderProp } from '../element/field-props.ts';
import { choiceExposes, choiceProp, deriveChoice, optionProps } from '../element/option-props.ts';
import { fieldStyle } from '../element/style-contracts.ts';
import { comboboxProblem } from './combobox-problem.ts';

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
    autocomplete: autocompleteProp,
    allowCustom: booleanProp({ title: 'Own words', description: 'Takes a text that is none of the options.', group: 'validation' }),
  },
  state: { value: { from: 'value' }, inputValue: { initial: '' } },
  exposes: { ...choiceExposes, inputValue: { type: 'string', description: 'What is being typed; empty once it is chosen.' }, ...validityExposes },
  events: { ...fieldEvents, change: { ...fieldEvents.change, state: typed }, input: { ...fieldEvents.input, state: typed }, blur: { ...fieldEvents.blur, state: typed } },
  methods: {},
  derive: { ...deriveChoice, ...deriveValidity(comboboxProblem) },
  example: { label: 'Model', options: ['llama3.3:70b', 'qwen3:8b', 'mistral-small'] },
  style: fieldStyle,
  size: { w: 4, h: 2 },
});
