import { defineComponent, stringProp } from '@inlay/runtime/component';
import type { ComponentDefinition, Prop, PropMap } from '@inlay/runtime/component';
import { dateProblemFor } from './date-problem.ts';
import type { DatePrecision } from './date-problem.ts';
import { deriveValidity, lineEvents, validityExposes } from './field-contract.ts';
import { fieldProps } from './field-props.ts';
import { fieldStyle } from './style-contracts.ts';

/** What differs between the kinds of date. */
type DateIdentity = Pick<ComponentDefinition, 'type' | 'tag' | 'title' | 'description' | 'icon' | 'example'>;

/** The properties of a kind of date. */
export type DateProps = typeof fieldProps & { readonly value: Prop<string>; readonly min: Prop<string>; readonly max: Prop<string> };

const FORMS: Readonly<Record<DatePrecision, string>> = { day: 'YYYY-MM-DD', minute: 'YYYY-MM-DDTHH:mm' };

/** The definition of a kind of date, exact to the day or to the minute, with properties of its own. */
export function defineDate<Own extends PropMap>(precision: DatePrecision, identity: DateIdentity, own: Own): ComponentDefinition<DateProps & Own> {
  const form = FORMS[precision];
  return defineComponent<DateProps & Own>({
    ...identity,
    group: 'input',
    props: {
      value: stringProp({ title: 'Default value', description: `What it starts with, as ${form}.`, group: 'content' }),
      ...fieldProps,
      min: stringProp({ title: 'Earliest', description: `The first that is accepted, as ${form}.`, group: 'validation' }),
      max: stringProp({ title: 'Latest', description: `The last that is accepted, as ${form}.`, group: 'validation' }),
      ...own,
    },
    state: { value: { from: 'value' } },
    exposes: { value: { type: 'string', description: `What is entered, as ${form}; empty while nothing is.` }, ...validityExposes },
    events: lineEvents,
    methods: {},
    derive: deriveValidity(dateProblemFor(precision)),
    style: fieldStyle,
    size: { w: 3, h: 2 },
  });
}
