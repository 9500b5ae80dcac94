import { anyProp, arrayProp, enumProp, numberProp, stringProp } from '@inlay/runtime/component';
import type { ExposedValue, MethodContext } from '@inlay/runtime/component';
import { choiceOf, choicesOf } from './choice-of.ts';
import { readOptions } from './option.ts';
import type { OptionSource } from './option.ts';

/** What every kind with options has. Free of DOM: definitions import it. */
export const optionProps = {
  options: arrayProp({ title: 'Options', description: 'What can be chosen: plain values, {value, label, disabled}, or rows of data.', group: 'content' }),
  valueKey: stringProp({ title: 'Value field', description: 'The field of a row that is its value; “value” when empty.', group: 'content' }),
  labelKey: stringProp({ title: 'Label field', description: 'The field of a row that is shown; “label” when empty.', group: 'content' }),
} as const;

/** `value`, where one option is chosen. */
export const choiceProp = anyProp({ title: 'Default value', description: 'The value of the option that is chosen at first.', group: 'content', default: null as unknown });

/** `value`, where several options can be chosen. */
export const choicesProp = arrayProp({ title: 'Default value', description: 'The values of the options that are chosen at first.', group: 'content' });

/** `orientation`, where all options are seen at once. */
export const orientationProp = enumProp({ title: 'Direction', description: 'Below or beside each other.', group: 'appearance', options: ['vertical', 'horizontal'], default: 'vertical' });

/** How many things a list takes. */
export const listLengthProps = {
  minItems: numberProp({ title: 'Fewest', description: 'How many must be there, if any are.', group: 'validation', default: undefined }),
  maxItems: numberProp({ title: 'Most', description: 'How many may be there. More are kept and marked.', group: 'validation', default: undefined }),
} as const;

/** What is known of the options, whichever is chosen. */
const optionExposes = {
  options: { type: 'array', description: 'What can be chosen, as it was given.' },
  data: { type: 'array', description: 'The same as options.' },
  values: { type: 'array', description: 'The values of all options.' },
  labels: { type: 'array', description: 'Their labels.' },
} as const satisfies Readonly<Record<string, ExposedValue>>;

/** What is known of one choice beside its value. */
export const choiceExposes = {
  value: { type: 'any', description: 'The value of the chosen option; null while none is.' },
  selectedItem: { type: 'any', description: 'The entry of the options that is chosen; null while none is.' },
  selectedIndex: { type: 'number', description: 'Its place among the options, from 0; -1 while none is chosen.' },
  selectedLabel: { type: 'string', description: 'Its label; empty while none is chosen.' },
  ...optionExposes,
} as const satisfies Readonly<Record<string, ExposedValue>>;

/** What is known of several choices beside their values. */
export const choicesExposes = {
  value: { type: 'array', description: 'The values of the chosen options.' },
  selectedItems: { type: 'array', description: 'The entries of the options that are chosen.' },
  selectedIndexes: { type: 'array', description: 'Their places among the options, from 0.' },
  selectedLabels: { type: 'array', description: 'Their labels.' },
  ...optionExposes,
} as const satisfies Readonly<Record<string, ExposedValue>>;

/** `optionExposes` from the properties. */
const deriveOptions: Readonly<Record<'data' | 'values' | 'labels', (context: MethodContext) => unknown>> = {
  data: ({ props }) => props['options'],
  values: ({ props }) => readOptions(sourceOf(props)).map(({ value }) => value),
  labels: ({ props }) => readOptions(sourceOf(props)).map(({ label }) => label),
};

/** `choiceExposes` from the properties and the state. */
export const deriveChoice = { ...deriveOptions, ...deriveEach(['selectedItem', 'selectedIndex', 'selectedLabel'], ({ props, state }) => choiceOf(sourceOf(props), state['value'])) };

/** `choicesExposes` from the properties and the state. */
export const deriveChoices = { ...deriveOptions, ...deriveEach(['selectedItems', 'selectedIndexes', 'selectedLabels'], ({ props, state }) => choicesOf(sourceOf(props), state['value'] as readonly unknown[])) };

function deriveEach<Name extends string>(names: readonly Name[], derive: (context: MethodContext) => Readonly<Record<Name, unknown>>): Readonly<Record<Name, (context: MethodContext) => unknown>> {
  return Object.fromEntries(names.map((name) => [name, (context: MethodContext) => derive(context)[name]])) as Readonly<Record<Name, (context: MethodContext) => unknown>>;
}

/** The definition's own coercion has made them so. */
function sourceOf(props: MethodContext['props']): OptionSource {
  return props as unknown as OptionSource;
}
