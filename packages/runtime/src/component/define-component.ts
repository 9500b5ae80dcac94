import { withBaseMembers } from './with-base-members.ts';
import type { InnerComponent, MethodContext } from './method-context.ts';
import { PAGE_PROPS } from './page-props.ts';
import type { Prop } from './prop.ts';
import type { StyleMap } from './style.ts';

/** The properties of a component by name. */
export type PropMap = Readonly<Record<string, Prop<never> | Prop<unknown>>>;

/** The value type of each property. */
export type PropValues<Props> = { -readonly [Name in keyof Props]: Props[Name] extends Prop<infer Value> ? Value : never };

/** A value that expressions read as `component1.name`. */
export interface ExposedValue {
  readonly type: 'string' | 'number' | 'boolean' | 'array' | 'object' | 'any';
  readonly description: string;
  /** What expressions read of an object, or of each element of a list: for completion, also of what is not listed because reading it takes time. */
  readonly members?: Readonly<Record<string, ExposedValue>>;
  /** Another exposed list whose elements it is one of, or of which it is a part: for completion while there is none. */
  readonly like?: string;
}

/** An event that handlers can listen to. Native names where the platform has one (`click`, `change`, `input`). */
export interface EventContract {
  readonly title: string;
  readonly description: string;
  /**
   * Which state the event carries back, as own keys of the element or of `event.detail`:
   * `{ value: 'value' }` copies `element.value` to the state `value` before handlers run.
   */
  readonly state?: Readonly<Record<string, string>>;
  /**
   * What the element does after it by itself, where the property `when` is true: it calls the method of the nearest
   * container around it that has one. Where there are no elements, the app does it.
   */
  readonly around?: { readonly when: string; readonly method: string };
  /**
   * Of an event that leaves a person waiting where no handler answers it. `missing` is pure: from the properties as they
   * stand in the document, texts with expressions among them, what to tell the builder while no handler does; undefined
   * where nobody can cause it. `say` is the element's method that tells the person once it came and nothing answered.
   */
  readonly unanswered?: { readonly missing: (name: string, props: Readonly<Record<string, unknown>>) => { readonly message: string; readonly hint: string } | undefined; readonly say: string };
}

/** Something a handler or script can call: `textarea1.setValue('…')`. */
export interface MethodContract {
  readonly description: string;
  readonly parameters: readonly { readonly name: string; readonly type: ExposedValue['type']; readonly description: string }[];
  /**
   * Pure: the state that the call changes, for headless runs and before the element is there.
   * A method without it acts on the element only (`focus`) and does nothing headless.
   */
  readonly reduce?: (context: MethodContext, ...args: readonly unknown[]) => Readonly<Record<string, unknown>>;
  /** Pure: why the call cannot be done, in a sentence; then nothing of it is done, and whoever called is told. Undefined where it can be. */
  readonly refuses?: (context: MethodContext, ...args: readonly unknown[]) => string | undefined;
  /** The element's method to call when there is an element (`focus`), after `reduce` where there is one. */
  readonly element?: string;
  /** Pure, of a container: the method that the call means for a component inside it, or undefined for none (`form1.reset()`). */
  readonly each?: (inner: InnerComponent, ...args: readonly unknown[]) => { readonly method: string; readonly args?: readonly unknown[] } | undefined;
  /** Pure: the event that the call ends in, as if the person had caused it (`form1.submit()`); undefined for none. */
  readonly raises?: (context: MethodContext) => string | undefined;
  /** Pure: what the call gives to a script. Nothing when left out. */
  readonly result?: (context: MethodContext) => unknown;
}

/** What a container does with the components that stand in it. */
export interface ContainerContract {
  /** The only kinds that may stand directly in it, by type; any when left out. */
  readonly accepts?: readonly string[];
  /** The property that holds the first values of the inputs inside it, by their names in a form. */
  readonly initial?: string;
  /**
   * A list: what stands in it is there once for each row of the property `rows`, with `item` and `index` in scope.
   * A row keeps its state by the value that its member named by the property `key` has; by its place when that is empty.
   */
  readonly repeat?: { readonly rows: string; readonly key: string };
  /** The method that shows what stands in it, for who builds: called with the value of the part directly in it, which is its `name`, or else its own name. */
  readonly reveal?: string;
}

/** How a component shows a query (`aiQuery`): the runtime feeds it and listens to its wishes. */
export interface QueryView {
  /** The property whose literal text names an entry of `queries`. */
  readonly nameProp: string;
  /** The property that receives a `QueryViewState` each time it changes. */
  readonly stateProp: string;
  /** The events that start and stop the query. */
  readonly runEvent: string;
  readonly stopEvent: string;
  /** Of a view of a run over rows: the events that go on with one that was stopped, and that ask again for what failed. */
  readonly resumeEvent?: string;
  readonly retryEvent?: string;
}

/** Everything the product knows about one kind of component. Free of DOM and Lit. */
export interface ComponentDefinition<Props extends PropMap = PropMap> {
  /** Lower camel case; the base of given names: `textarea` → `textarea1`. */
  readonly type: string;
  /** The custom element: `inlay-textarea`. */
  readonly tag: `${string}-${string}`;
  readonly title: string;
  readonly description: string;
  readonly group: 'input' | 'display' | 'data' | 'layout' | 'action' | 'ai';
  /** The lucide icon's name. */
  readonly icon: string;
  readonly props: Props;
  /** Properties that the page carries out around the element, the same for all kinds. */
  readonly pageProps?: PropMap;
  /** State that the person changes, with the property that gives its default: `{ value: 'value' }`. */
  readonly state: Readonly<Record<string, { readonly from?: string; readonly initial?: unknown }>>;
  readonly exposes: Readonly<Record<string, ExposedValue>>;
  readonly events: Readonly<Record<string, EventContract>>;
  readonly methods: Readonly<Record<string, MethodContract>>;
  /**
   * Pure: what expressions see, from the properties and the state. Each name of `exposes` is a function,
   * read only when an expression asks for it. Names that are state or properties need none.
   */
  readonly derive?: Readonly<Record<string, (context: MethodContext) => unknown>>;
  /** The properties that a new one gets in the playground beside its defaults. */
  readonly example: Readonly<Record<string, unknown>>;
  /** Grid cells on the twelve-column canvas. */
  readonly size: { readonly w: number; readonly h: number };
  /** It takes no room on the page: it lies over it while it is open. */
  readonly overlay?: boolean;
  /** What a new one holds in the playground, so that it can be filled at once. */
  readonly contents?: readonly { readonly type: string; readonly props?: Readonly<Record<string, unknown>> }[];
  /** Other components may stand inside it. */
  readonly container?: ContainerContract;
  /** The only kinds of container that it may stand in (a `tab` in `tabs`); any page or container when left out. */
  readonly within?: readonly string[];
  readonly query?: QueryView;
  /** What of its look one component can have for itself, in the order of the inspector; nothing when left out. */
  readonly style?: StyleMap;
}

/**
 * States a definition with its property types kept, so that the element's fields can be declared from it. What every
 * component has (`hidden`, `setValue`, `focus` …, see `withBaseMembers`) is added where the kind does not state it.
 */
export function defineComponent<const Props extends PropMap>(definition: ComponentDefinition<Props>): ComponentDefinition<Props> {
  return Object.freeze({ ...withBaseMembers(definition), pageProps: PAGE_PROPS });
}

/** Definitions by type, as the runtime looks them up. Throws a TypeError when two share a type. */
export function indexDefinitions(definitions: readonly ComponentDefinition[]): ReadonlyMap<string, ComponentDefinition> {
  const byType = new Map<string, ComponentDefinition>();
  for (const definition of definitions) {
    if (byType.has(definition.type)) throw new TypeError(`Two component definitions have the type "${definition.type}".`);
    byType.set(definition.type, definition);
  }
  return byType;
}
