import type { PropMap } from '@inlay/runtime/component';
import { DisplayElement } from './display-element.ts';
import { elementClass } from './element-class.ts';
import type { ElementClass } from './element-class.ts';
import type { ElementProperties, PropFacts, PropertySource } from './element-properties.ts';
import type { InlayElement } from './inlay-element.ts';

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
export function elementFrom<Props extends PropMap, Events extends object = object>(source: PropertySource<Props, Events>): ElementClass<typeof DisplayElement, Props, Events>;
/** The same on another base, such as `FormControlElement`. */
export function elementFrom<Props extends PropMap, Base extends typeof InlayElement, Events extends object = object>(source: PropertySource<Props, Events>, base: Base): ElementClass<Base, Props, Events>;
export function elementFrom(source: ElementProperties, base: typeof InlayElement = DisplayElement): unknown {
  return elementClass({ ...source, props: { ...stateProps(source), ...source.props } }, base);
}

/** What is no property of the definition but one of the element, without an attribute: its state, and what the runtime feeds a query view. Any value is handed on. */
function stateProps({ state = {}, query }: ElementProperties): Record<string, PropFacts> {
  const props: Record<string, PropFacts> = {};
  for (const [name, { initial }] of Object.entries(state)) props[name] = { type: 'any', default: initial, attribute: false };
  if (query) props[query.stateProp] = { type: 'any', attribute: false };
  return props;
}
