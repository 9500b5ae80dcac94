import type { ComponentDefinition, FileView, InnerComponent, MethodContext } from '../component/index.ts';

/** What an exposed value follows from: properties of its own component, and what is exposed by those inside it. */
export interface Behind {
  readonly props: readonly string[];
  readonly inner: readonly string[];
}

const known = new WeakMap<ComponentDefinition, Map<string, Behind>>();

/**
 * The properties from which a component's exposed value follows: the property of the same name, the one that a state
 * starts from, or whatever its derivation reads. Found once per definition, by watching the derivation read the defaults.
 */
export function propsBehind(definition: ComponentDefinition, exposed: string): Behind {
  const byName = known.get(definition) ?? new Map<string, Behind>();
  known.set(definition, byName);
  const found = byName.get(exposed) ?? findProps(definition, exposed);
  byName.set(exposed, found);
  return found;
}

function findProps(definition: ComponentDefinition, exposed: string): Behind {
  const derive = definition.derive?.[exposed];
  if (derive !== undefined) return readsOf(definition, derive);
  const from = definition.state[exposed]?.from;
  if (from !== undefined) return { props: [from], inner: [] };
  return { props: Object.hasOwn(definition.props, exposed) ? [exposed] : [], inner: [] };
}

function readsOf(definition: ComponentDefinition, derive: NonNullable<ComponentDefinition['derive']>[string]): Behind {
  const read = new Set<string>();
  const inner = new Set<string>();
  const context = watchedContext(definition, { read, inner });
  try {
    derive(context);
  } catch {
    // A derivation that fails on the defaults has shown what it reads up to there; the rest counts as read.
    for (const prop of Object.keys(definition.props)) read.add(prop);
  }
  return { props: [...read], inner: [...inner] };
}

interface Reads {
  readonly read: Set<string>;
  readonly inner: Set<string>;
}

function watchedContext(definition: ComponentDefinition, { read, inner }: Reads): MethodContext {
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
  const inside = [standIn(inner)];
  return {
    props,
    state,
    inside,
    language: '',
    // Nothing is bound to what is in a file.
    file: (value) => value as FileView,
    get rows() {
      if (definition.container?.repeat !== undefined) read.add(definition.container.repeat.rows);
      return [inside];
    },
  };
}

/** One component inside, of a kind that has whatever is asked of it. */
function standIn(inner: Set<string>): InnerComponent {
  return {
    name: '',
    type: '',
    direct: true,
    get hidden() {
      inner.add('hidden');
      return false;
    },
    exposes: () => true,
    prop(name) {
      inner.add(name);
      return undefined;
    },
    read(exposed) {
      inner.add(exposed);
      return undefined;
    },
  };
}

function watch(names: readonly string[], read: (name: string) => unknown): Readonly<Record<string, unknown>> {
  const watched = {};
  for (const name of names) Object.defineProperty(watched, name, { enumerable: true, get: () => read(name) });
  return watched;
}
