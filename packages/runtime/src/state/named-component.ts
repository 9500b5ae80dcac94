import type { ComponentState } from './component.ts';
import type { Named } from './names.ts';

/** What the name of a component stands for in expressions. */
export function namedComponent(component: ComponentState | undefined): Named | undefined {
  return component && { kind: 'keys', keys: () => component.exposedNames(), read: (key) => component.read(key), reader: (key) => component.reader(key), methods: () => component.methods() };
}
