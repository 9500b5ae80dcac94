import { coerceProp } from '../component/index.ts';
import type { ComponentState } from './component.ts';

/** Whether a container around the component is disabled. Live. */
export function isDisabledAround(component: ComponentState): boolean {
  for (const container of containersAround(component)) if (container.prop('disabled') === true) return true;
  return false;
}

/** Whether a container around the component has values for the inputs in it. Live. */
export function canInherit(component: ComponentState): boolean {
  return containersAround(component).some(({ definition }) => definition.container?.initial !== undefined);
}

/** The first value that a container around an input has for it, by the input's name in the form; undefined for none. Live. */
export function inheritedValue(component: ComponentState, prop: string): unknown {
  const contract = component.definition.props[prop];
  for (const container of containersAround(component)) {
    const source = container.definition.container?.initial;
    const values = source === undefined ? undefined : container.prop(source);
    const key = fieldKey(component);
    if (contract === undefined || typeof values !== 'object' || values === null || !Object.hasOwn(values, key)) continue;
    return coerceProp(contract, (values as Readonly<Record<string, unknown>>)[key]).value;
  }
  return undefined;
}

/** The name of an input's value in a form: its property `name`, or the component's own. */
function fieldKey(component: ComponentState): string {
  const name = component.prop('name');
  return typeof name === 'string' && name !== '' ? name : component.name;
}

const NONE: readonly ComponentState[] = Object.freeze([]);

/** The containers around a component, from the nearest out; mostly there are none. Live. */
function containersAround(component: ComponentState): readonly ComponentState[] {
  let container = parentOf(component);
  if (container === undefined) return NONE;
  const found: ComponentState[] = [];
  while (container !== undefined && container !== component && !found.includes(container)) {
    found.push(container);
    container = parentOf(container);
  }
  return found;
}

function parentOf({ place, parent }: ComponentState): ComponentState | undefined {
  // Read for the dependency alone: another component may have come by this name.
  void place.names.generation;
  return place.get(parent);
}
