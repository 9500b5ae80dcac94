import { attributeName, coerceProp } from '@inlay/runtime/component';
import type { PropertyDeclaration } from 'lit';
import { propFacts } from './element-properties.ts';
import type { ElementProperties, PropFacts } from './element-properties.ts';

/** A Lit property declaration that knows the property of the definition it was made from. */
export interface DefinedProperty extends PropertyDeclaration {
  /** Of state that has no property of its own (`files`, `selectedRowIndex`), that any value is handed on. */
  readonly prop: PropFacts;
  /** The accessor is `createAccessor`'s, not Lit's. */
  readonly noAccessor: true;
}

/**
 * Lit's `static properties` for a definition: its properties with their attributes, its state, and what the runtime feeds a query view.
 * State and query views have no attribute.
 */
export function declareProperties({ props, state = {}, query }: ElementProperties): Record<string, DefinedProperty> {
  const declarations: Record<string, DefinedProperty> = {};
  const declare = (name: string, prop: PropFacts): void => {
    declarations[name] = {
      prop,
      noAccessor: true,
      attribute: attributeName(name, prop),
      reflect: prop.reflect ?? false,
      converter: { fromAttribute: (value) => readAttribute(prop, value), toAttribute: writeAttribute },
    };
  };
  for (const [name, { initial }] of Object.entries(state)) declare(name, { type: 'any', default: initial, attribute: false });
  if (query) declare(query.stateProp, { type: 'any', attribute: false });
  for (const [name, said] of Object.entries(props)) declare(name, propFacts(said));
  return declarations;
}

/**
 * The accessor of one property. Whatever is set goes through `coerceProp` first, so that an element behaves the same
 * for a property, an attribute and a builder's expression, and never throws: a bad value keeps the default and is
 * reported once for each kind and property.
 */
export function createAccessor(tag: string, name: string, options: DefinedProperty): PropertyDescriptor {
  const { prop } = options;
  const key = Symbol(name);
  const valueOf = (host: AccessorHost): unknown => (key in host ? host[key] : prop.default);
  let warned = false;
  const warnOnce = (value: unknown): void => {
    if (warned) return;
    warned = true;
    // Words for who builds the page: fetched by the few pages that have such a mistake.
    import('./warn-bad-value.ts').then(({ warnBadValue }) => warnBadValue({ tag, name, value, prop }), () => undefined);
  };
  return {
    get(this: AccessorHost) {
      return valueOf(this);
    },
    set(this: AccessorHost, value: unknown) {
      const before = valueOf(this);
      const coerced = coerceProp(prop, value);
      if (!coerced.ok) warnOnce(value);
      this[key] = coerced.value;
      this.requestUpdate(name, before, options);
    },
    configurable: true,
    enumerable: true,
  };
}

interface AccessorHost {
  [key: symbol]: unknown;
  requestUpdate(name: string, before: unknown, options: PropertyDeclaration): void;
}

function readAttribute(prop: PropFacts, value: string | null): unknown {
  // As in HTML, a boolean attribute is true by being there.
  if (prop.type === 'boolean') return value !== null;
  if (value === null) return undefined;
  if (prop.type !== 'array' && prop.type !== 'object' && prop.type !== 'any') return value;
  try {
    return JSON.parse(value) as unknown;
  } catch {
    // Handed on as text: the accessor says that it is not what was expected, except for `any`, which text is.
    return value;
  }
}

function writeAttribute(value: unknown): string | null {
  if (typeof value === 'boolean') return value ? '' : null;
  if (value === null || value === undefined || value === '') return null;
  return typeof value === 'object' ? null : String(value);
}
