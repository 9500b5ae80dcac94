import type { ComponentDefinition, PropMap, PropValues } from '@inlay/runtime/component';
import { InlayElement } from './inlay-element.ts';
import { createAccessor, declareProperties } from './property-accessor.ts';

/** The class that `elementFrom` returns: the base's statics, and instances that have the definition's properties. */
export type ElementClass<Base extends typeof InlayElement, Props extends PropMap> = Omit<Base, 'prototype'> & (new () => InstanceType<Base> & PropValues<Props>);

/**
 * A base class whose Lit properties, attributes and field types come from a definition, so that each is stated once:
 *
 * ```ts
 * export class InlayButton extends elementFrom(buttonDefinition) { … this.text … }
 * ```
 *
 * State that is no property (`selectedRowIndex`) is a property of the element too; the class states its type with `declare`.
 */
export function elementFrom<Props extends PropMap>(definition: ComponentDefinition<Props>): ElementClass<typeof InlayElement, Props>;
/** The same on another base, such as `FormControlElement`. */
export function elementFrom<Props extends PropMap, Base extends typeof InlayElement>(definition: ComponentDefinition<Props>, base: Base): ElementClass<Base, Props>;
export function elementFrom(definition: ComponentDefinition, base: typeof InlayElement = InlayElement): unknown {
  const properties = declareProperties(definition);
  // A class between: Lit takes an accessor on the very class that declares the property for a decorator's, and would reflect every default.
  const WithAccessors = class extends base {};
  for (const [name, options] of Object.entries(properties)) {
    Object.defineProperty(WithAccessors.prototype, name, createAccessor(definition.tag, name, options));
  }
  return class extends WithAccessors {
    static override readonly definition = definition;
    static override properties = properties;
  };
}
