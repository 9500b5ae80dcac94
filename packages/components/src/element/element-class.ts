import type { PropMap, PropValues } from '@inlay/runtime/component';
import type { ElementProperties, PropertySource } from './element-properties.ts';
import type { InlayElement } from './inlay-element.ts';
import { createAccessor, declareProperties } from './property-accessor.ts';

/**
 * The class that is returned: the base's statics, and instances that have the definition's properties and whose events
 * are known by name. They come first: of what an event is by two of them, the compiler takes the first.
 */
export type ElementClass<Base extends typeof InlayElement, Props extends PropMap, Events extends object = object> =
  Omit<Base, 'prototype'> & (new () => EventSource<Events> & InstanceType<Base> & PropValues<Props>);

/** Says to the compiler what is heard of an element's own events: `sort` of a table is a CustomEvent with its `detail`. */
export interface EventSource<Events extends object> {
  addEventListener<Name extends keyof Events>(type: Name, listener: (event: Events[Name]) => unknown, options?: boolean | AddEventListenerOptions): void;
  removeEventListener<Name extends keyof Events>(type: Name, listener: (event: Events[Name]) => unknown, options?: boolean | EventListenerOptions): void;
}

/** `elementFrom` for form controls whose state is all in their properties: they bring nothing of the elements that are none. */
export function elementClass<Props extends PropMap, Base extends typeof InlayElement, Events extends object = object>(source: PropertySource<Props, Events>, base: Base): ElementClass<Base, Props, Events>;
export function elementClass(source: ElementProperties, base: typeof InlayElement): unknown {
  const properties = declareProperties(source.props);
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
