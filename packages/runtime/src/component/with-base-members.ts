import type { MethodContext } from './method-context.ts';
import { booleanProp, coerceProp, emptyValue } from './prop.ts';
import type { Prop } from './prop.ts';

/** As much of a definition as its base members follow from. */
interface KindParts {
  readonly props: Readonly<Record<string, Prop<never> | Prop<unknown>>>;
  readonly state: Readonly<Record<string, { readonly from?: string; readonly initial?: unknown }>>;
  readonly derive?: Readonly<Record<string, (context: MethodContext) => unknown>>;
}

/** A method that every such component has. */
interface BaseMethod {
  readonly description: string;
  readonly parameters: readonly { readonly name: string; readonly type: 'boolean' | 'any' | 'object'; readonly description: string }[];
  readonly reduce?: (context: MethodContext, ...args: readonly unknown[]) => Readonly<Record<string, unknown>>;
  readonly element?: string;
  readonly result?: (context: MethodContext) => unknown;
}

/** `hidden`, of every component, also of a kind that does not state it: browsers know it of every element. */
const HIDDEN = booleanProp({ title: 'Hidden', description: 'Not shown, and takes no room.', group: 'appearance', reflect: true });

/**
 * What every component has beside what its kind states: `hidden`, and states over it and over `disabled` that handlers
 * set; methods to focus, show and hide it, and to set, clear, reset and validate a value where there is one. What a kind
 * states itself comes first.
 */
export function withBaseMembers<Definition extends KindParts & { readonly exposes: object; readonly methods: object }>(definition: Definition): Definition {
  const props = { hidden: HIDDEN, ...definition.props };
  const flags = Object.hasOwn(props, 'disabled') ? (['hidden', 'disabled'] as const) : (['hidden'] as const);
  const state = { ...Object.fromEntries(flags.map((flag) => [flag, { from: flag }])), ...definition.state };
  return {
    ...definition,
    // Last, so that the kind's own properties keep their order, in the inspector too.
    props: Object.hasOwn(definition.props, 'hidden') ? definition.props : { ...definition.props, hidden: HIDDEN },
    state,
    // What a kind is there for comes first: completion offers them in this order.
    exposes: { ...definition.exposes, ...exposedFlags(flags), ...definition.exposes },
    methods: { ...valueMethods({ ...definition, props }), ...flagMethods(flags), ...ELEMENT_METHODS, ...definition.methods },
  };
}

/** A state's value as the property that it starts from holds it; as it is where there is none. */
export function coerceState({ props, state }: KindParts, name: string, value: unknown): unknown {
  const from = Object.hasOwn(state, name) ? state[name]?.from : undefined;
  const prop = from === undefined ? undefined : props[from];
  return prop === undefined ? value : coerceProp(prop, value).value;
}

const ELEMENT_METHODS: Readonly<Record<string, BaseMethod>> = {
  focus: { description: 'Gives it the keyboard.', parameters: [], element: 'focus' },
  scrollIntoView: { description: 'Brings it into view.', parameters: [{ name: 'options', type: 'object', description: 'As in browsers: { block: "center" }.' }], element: 'scrollIntoView' },
};

function exposedFlags(flags: readonly ('hidden' | 'disabled')[]): Readonly<Record<string, unknown>> {
  const description = { hidden: 'True while it is not shown.', disabled: 'True while it cannot be used.' };
  return Object.fromEntries(flags.map((flag) => [flag, { type: 'boolean', description: description[flag] }]));
}

/** `setHidden(true)` holds over the property until that changes. */
function flagMethods(flags: readonly ('hidden' | 'disabled')[]): Readonly<Record<string, BaseMethod>> {
  const setter = (flag: 'hidden' | 'disabled', description: string): BaseMethod => ({
    description,
    parameters: [{ name: flag, type: 'boolean', description: 'True when left out.' }],
    reduce: (_context, value = true) => ({ [flag]: coerceProp(HIDDEN, value).value }),
  });
  return {
    setHidden: setter('hidden', 'Hides it, or shows it again.'),
    ...(flags.includes('disabled') ? { setDisabled: setter('disabled', 'Switches it off, or on again.') } : {}),
  };
}

function valueMethods(definition: KindParts): Readonly<Record<string, BaseMethod>> {
  const { value } = definition.state;
  const invalid = definition.derive?.['invalid'];
  const from = value?.from;
  const prop = from === undefined ? undefined : definition.props[from];
  const empty = prop === undefined ? value?.initial : emptyValue(prop);
  return {
    ...(prop === undefined ? {} : { setValue: { description: 'Replaces its value.', parameters: [{ name: 'value', type: 'any', description: 'The new value.' }], reduce: (_context, given) => ({ value: coerceState(definition, 'value', given) }) } satisfies BaseMethod }),
    ...(value === undefined ? {} : {
      clearValue: { description: 'Empties it.', parameters: [], reduce: () => ({ value: empty }) },
      resetValue: { description: 'Goes back to the value it started with, and forgets that the person was there.', parameters: [], reduce: ({ props }) => ({ value: from === undefined ? value.initial : props[from] }), element: 'clearValidation' },
    } satisfies Record<string, BaseMethod>),
    ...(invalid === undefined ? {} : {
      validate: { description: 'Shows what is wrong with it, if anything. Gives true when nothing is.', parameters: [], element: 'validate', result: (context) => !invalid(context) },
      clearValidation: { description: 'Shows no longer what is wrong with it.', parameters: [], element: 'clearValidation' },
    } satisfies Record<string, BaseMethod>),
  };
}
