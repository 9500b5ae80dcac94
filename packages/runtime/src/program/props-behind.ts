import type { ComponentDefinition } from '../component/index.ts';

const known = new WeakMap<ComponentDefinition, Map<string, readonly string[]>>();

/**
 * The properties from which a component's exposed value follows: the property of the same name, the one that a state
 * starts from, or whatever its derivation reads of the properties. Found once per definition, by watching the derivation
 * read the defaults.
 */
export function propsBehind(definition: ComponentDefinition, exposed: string): readonly string[] {
  const byName = known.get(definition) ?? new Map<string, readonly string[]>();
  known.set(definition, byName);
  const found = byName.get(exposed) ?? findProps(definition, exposed);
  byName.set(exposed, found);
  return found;
}

function findProps(definition: ComponentDefinition, exposed: string): readonly string[] {
  const derive = definition.derive?.[exposed];
  if (derive !== undefined) return readsOf(definition, derive);
  const from = definition.state[exposed]?.from;
  if (from !== undefined) return [from];
  return Object.hasOwn(definition.props, exposed) ? [exposed] : [];
}

function readsOf(definition: ComponentDefinition, derive: NonNullable<ComponentDefinition['derive']>[string]): readonly string[] {
  const read = new Set<string>();
  const props = watch(Object.keys(definition.props), (name) => {
    read.add(name);
    return definition.props[name]?.default;
  });
  const state = watch(Object.keys(definition.state), (name) => {
    const { from, initial } = definition.state[name] ?? {};
    if (from === undefined) return initial;
    read.add(from);
    return definition.props[from]?.default;
  });
  try {
    derive({ props, state });
  } catch {
    // A derivation that fails on the defaults has shown what it reads up to there; the rest counts as read.
    return Object.keys(definition.props);
  }
  return [...read];
}

function watch(names: readonly string[], read: (name: string) => unknown): Readonly<Record<string, unknown>> {
  const watched = {};
  for (const name of names) Object.defineProperty(watched, name, { enumerable: true, get: () => read(name) });
  return watched;
}
