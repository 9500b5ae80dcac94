import type { ComponentDefinition, Prop, PropMap } from '@inlay/runtime/component';

/** What an element needs to know of a property: what it takes, what it is at first, and its attribute. */
export type PropFacts = Pick<Prop<unknown>, 'type' | 'options' | 'attribute' | 'reflect'> & { readonly default?: unknown };

/**
 * The same in short, for a property with an attribute of its own name that it does not write: what it is at first says
 * what it takes, a text, a number, a switch, a list or, as null, an object.
 */
export type ShortProp = string | number | boolean | null | readonly never[];

/**
 * As much of a definition as its element is made of: no words for who builds with it, no derivations, no methods, so that
 * a page that shows the element fetches none of them. `<kind>.properties.ts` is made from the definition (`manifest`).
 */
export interface ElementProperties<Props extends PropMap = PropMap, Events extends object = object> {
  readonly tag: string;
  readonly props: Readonly<Record<string, ShortProp | PropFacts>>;
  /** What the person changes that is no property, by what it is at first. */
  readonly state?: Readonly<Record<string, { readonly initial?: unknown }>>;
  /** The property that the runtime feeds a query's state into. */
  readonly query?: { readonly stateProp: string };
  /** Says the types of the properties to the compiler; never there. */
  readonly types?: Props;
  /** Says which events it fires to the compiler; never there. */
  readonly fires?: Events;
}

/** What `elementFrom` takes: a definition, or what was made from it. */
export type PropertySource<Props extends PropMap, Events extends object = object> = ElementProperties<Props, Events> | ComponentDefinition<Props>;

/** The facts of a property, said in short or in full. */
export function propFacts(said: ShortProp | PropFacts): PropFacts {
  if (said === null) return { type: 'object', default: null };
  if (Array.isArray(said)) return { type: 'array', default: said };
  return typeof said === 'object' ? (said as PropFacts) : { type: typeof said as 'string' | 'number' | 'boolean', default: said };
}
