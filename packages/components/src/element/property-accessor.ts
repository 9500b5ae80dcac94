import { attributeName, coerceProp } from '@inlay/runtime/component';
import type { PropertyDeclaration } from 'lit';
import { propFacts } from './element-properties.ts';
import type { ElementProperties, PropFacts } from './element-properties.ts';

/** A Lit property declaration that knows the property of the definition it was made from. */
export interface DefinedProperty extends PropertyDeclaration {
  readonly prop: PropFacts;
  /** The accessor is `createAccessor`'s, not Lit's. */
  readonly noAccessor: true;
}

/** Lit's `static properties` for the properties of a definition, with their attributes. */
export function declareProperties(props: ElementProperties['props']): Record<string, DefinedProperty> {
  return Object.fromEntries(Object.entries(props).map(([name, said]) => {
    const prop = propFacts(said);
    return [name, {
      prop,
      noAccessor: true,
      attribute: attributeName(name, prop),
      reflect: prop.reflect ?? false,
      converter: { fromAttribute: (value) => readAttribute(prop, value), toAttribute: writeAttribute },
    }];
  }));
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
