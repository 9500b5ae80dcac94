import type { PropMap, PropValues } from '@inlay/runtime/component';
import type { ElementProperties, PropertySource } from './element-properties.ts';
import { InlayElement } from './inlay-element.ts';
import { createAccessor, declareProperties } from './property-accessor.ts';

/** The class that `elementFrom` returns: the base's statics, and instances that have the definition's properties. */
export type ElementClass<Base extends typeof InlayElement, Props extends PropMap> = Omit<Base, 'prototype'> & (new () => InstanceType<Base> & PropValues<Props>);

/**
 * A base class whose Lit properties, attributes and field types come from a definition, so that each is stated once:
 *
 * ```ts
 * export class InlayButton extends elementFrom(buttonProperties) { … this.text … }
 * ```
 *
 * It takes the definition itself, too, for elements whose weight does not matter. State that is no property
 * (`selectedRowIndex`) is a property of the element; the class states its type with `declare`.
 */
export function elementFrom<Props extends PropMap>(source: PropertySource<Props>): ElementClass<typeof InlayElement, Props>;
/** The same on another base, such as `FormControlElement`. */
export function elementFrom<Props extends PropMap, Base extends typeof InlayElement>(source: PropertySource<Props>, base: Base): ElementClass<Base, Props>;
export function elementFrom(source: ElementProperties, base: typeof InlayElement = InlayElement): unknown {
  const properties = declareProperties(source);
  // A class between: Lit takes an accessor on the very class that declares the property for a decorator's, and would reflect every default.
  const WithAccessors = class extends base {};
  for (const [name, options] of Object.entries(properties)) {
    Object.defineProperty(WithAccessors.prototype, name, createAccessor(source.tag, name, options));
  }
  return class extends WithAccessors {
    static override readonly tag = source.tag;
    static override properties = properties;
  };
}
