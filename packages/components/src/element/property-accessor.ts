import { attributeName, coerceProp } from '@inlay/runtime/component';
import type { PropertyDeclaration } from 'lit';
import { propFacts } from './element-properties.ts';
import type { ElementProperties, PropFacts } from './element-properties.ts';

/** A Lit property declaration that knows the property of the definition it was made from. */
export interface DefinedProperty extends PropertyDeclaration {
  /** Undefined for state that has no property of its own (`files`, `selectedRowIndex`): any value is handed on. */
  readonly prop?: PropFacts;
  readonly initial: unknown;
  /** The accessor is `createAccessor`'s, not Lit's. */
  readonly noAccessor: true;
}

/**
 * Lit's `static properties` for a definition: its properties with their attributes, its state, and what the runtime feeds a query view.
 * State and query views have no attribute.
 */
export function declareProperties({ props, state = {}, query }: ElementProperties): Record<string, DefinedProperty> {
  const declarations: Record<string, DefinedProperty> = {};
  for (const [name, { initial }] of Object.entries(state)) declarations[name] = { attribute: false, noAccessor: true, initial };
  if (query) declarations[query.stateProp] = { attribute: false, noAccessor: true, initial: undefined };
  for (const [name, said] of Object.entries(props)) {
    const prop = propFacts(said);
    declarations[name] = {
      prop,
      noAccessor: true,
      initial: prop.default,
      attribute: attributeName(name, prop),
      reflect: prop.reflect ?? false,
      converter: { fromAttribute: (value) => readAttribute(prop, value), toAttribute: writeAttribute },
    };
  }
  return declarations;
}

/**
 * The accessor of one property. Whatever is set goes through `coerceProp` first, so that an element behaves the same
 * for a property, an attribute and a builder's expression, and never throws: a bad value keeps the default and is
 * reported once for each kind and property.
 */
export function createAccessor(tag: string, name: string, options: DefinedProperty): PropertyDescriptor {
  const key = Symbol(name);
  const { prop = { type: 'any' }, initial } = options;
  // Undefined is never held, unless that is what it starts with.
  const read = ({ [key]: held }: AccessorHost): unknown => (held === undefined ? initial : held);
  let warned = false;
  return {
    get(this: AccessorHost) {
      return read(this);
    },
    set(this: AccessorHost, given: unknown) {
      const before = read(this);
      const { value, ok } = coerceProp(prop, given);
      this[key] = value;
      this.requestUpdate(name, before, options);
      if (ok || warned) return;
      warned = true;
      // Words for who builds the page: fetched by the few pages that have such a mistake.
      import('./warn-bad-value.ts').then(({ warnBadValue }) => warnBadValue({ tag, name, value: given, prop: options.prop }), () => undefined);
    },
    configurable: true,
    enumerable: true,
  };
}

interface AccessorHost {
  [key: symbol]: unknown;
  requestUpdate(name: string, before: unknown, options: PropertyDeclaration): void;
}

function readAttribute({ type }: PropFacts, value: string | null): unknown {
  // As in HTML, a boolean attribute is true by being there.
  if (type === 'boolean') return value !== null;
  if (value === null) return undefined;
  if (type !== 'array' && type !== 'object' && type !== 'any') return value;
  try {
    return JSON.parse(value) as unknown;
  } catch {
    // Handed on as text: the accessor says that it is not what was expected, except for `any`, which text is.
    return value;
  }
}

function writeAttribute(value: unknown): string | null {
  if (value === true) return '';
  return value === false || value === undefined || value === '' || typeof value === 'object' ? null : String(value);
}
