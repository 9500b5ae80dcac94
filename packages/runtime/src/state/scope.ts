import type { ReferencePath, Scope } from '@inlay/expr';
import { makeLive } from './live-object.ts';
import type { Named, Names } from './names.ts';

/**
 * The scope of one template: getters for the names that it refers to and no others. A name of which only static keys are
 * read gives a plain object with a getter for each of its keys; one that is read as a whole, a plain object with all of
 * them as they are now. So an expression depends on exactly the signals behind what it reads, and there is nothing else
 * in its reach. `locals` (`params`, `event`) come first.
 */
export function createScope(references: readonly ReferencePath[], names: Names, locals: Readonly<Record<string, unknown>> = {}): Scope {
  const fixed: Record<string, unknown> = { ...locals };
  const live = new Map<string, () => unknown>();
  for (const [name, isWhole] of readNames(references)) {
    if (Object.hasOwn(locals, name)) continue;
    const named = names.lookup(name);
    // An expression that names every key statically cannot hold on to the object around them, so it may be live.
    if (named?.kind === 'keys' && !isWhole) fixed[name] = holderOf(named);
    // A name that stands for nothing is no member of the scope, so that the evaluator can say so.
    else if (named !== undefined) live.set(name, wholeReader(named));
    else if (name === 'components' || name === 'queries') live.set(name, () => allOf(names));
  }
  return live.size === 0 ? fixed : makeLive([...live.keys()], (name) => live.get(name)!, fixed);
}

/** What the bindings of one place share, until its names change. */
interface SharedScopes {
  readonly generation: number;
  readonly scopes: Map<readonly ReferencePath[], Scope>;
}

const shared = new WeakMap<Names, SharedScopes>();

/** The same for what is evaluated often: what has the same references has one scope, until names change. Live in that they do. */
export function sharedScope(references: readonly ReferencePath[], names: Names): Scope {
  const { generation } = names;
  let known = shared.get(names);
  if (known?.generation !== generation) shared.set(names, (known = { generation, scopes: new Map() }));
  let scope = known.scopes.get(references);
  if (scope === undefined) known.scopes.set(references, (scope = createScope(references, names)));
  return scope;
}

/** The names that are read, and whether the whole of what they stand for is. */
function readNames(references: readonly ReferencePath[]): ReadonlyMap<string, boolean> {
  const names = new Map<string, boolean>();
  for (const [name, key] of references) if (name !== undefined) names.set(name, key === undefined || names.get(name) === true);
  return names;
}

function wholeReader(named: Named): () => unknown {
  return named.kind === 'value' ? () => named.read() : () => snapshotOf(named);
}

function allOf(names: Names): object {
  return Object.fromEntries(names.all().map((each) => {
    const named = names.lookup(each);
    return [each, named && wholeReader(named)()];
  }));
}

type Keyed = Extract<Named, { readonly kind: 'keys' }>;

function snapshotOf(named: Keyed): object {
  const snapshot: Record<string, unknown> = {};
  for (const key of named.keys()) snapshot[key] = named.read(key);
  return snapshot;
}

function holderOf(named: Keyed): object {
  return makeLive(named.keys(), (key) => named.reader?.(key) ?? (() => named.read(key)), {});
}
