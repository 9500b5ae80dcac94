import type { ReferencePath, Scope } from '@inlay/expr';
import type { Named, Names } from './names.ts';

/** A scope that is used again and again: made once, and made anew only when names have changed. */
export interface ScopeSource {
  /** The scope now. Live in the names it refers to. */
  current(): Scope;
}

/**
 * The scope of one template: getters for the names that it refers to and no others, each giving a plain object with
 * just the keys it reads. So an expression depends on exactly the signals behind its references, and there is nothing
 * else in its reach. `locals` (`params`, `event`) come first.
 */
export function createScope(references: readonly ReferencePath[], names: Names, locals: Readonly<Record<string, unknown>> = {}): Scope {
  const scope = {};
  for (const [name, value] of Object.entries(locals)) define(scope, name, () => value);
  for (const [name, keys] of groupKeys(references)) {
    if (Object.hasOwn(locals, name)) continue;
    // A name that stands for nothing is no member of the scope, so that the evaluator can say so.
    const read = readerOf(name, keys, names);
    if (read !== undefined) define(scope, name, read);
  }
  return scope;
}

/** The same for a template that is evaluated often, such as a binding. */
export function createScopeSource(references: readonly ReferencePath[], names: Names): ScopeSource {
  let generation = -1;
  let scope: Scope = {};
  return {
    current() {
      if (names.generation !== generation) {
        scope = createScope(references, names);
        generation = names.generation;
      }
      return scope;
    },
  };
}

function define(target: object, name: string, get: () => unknown): void {
  Object.defineProperty(target, name, { get, enumerable: true, configurable: true });
}

/** The static keys read of each name; undefined where the whole thing is read. */
function groupKeys(references: readonly ReferencePath[]): ReadonlyMap<string, ReadonlySet<string> | undefined> {
  const grouped = new Map<string, Set<string> | undefined>();
  for (const [name, key] of references) {
    if (name === undefined) continue;
    if (key === undefined) grouped.set(name, undefined);
    else if (!grouped.has(name)) grouped.set(name, new Set([key]));
    else grouped.get(name)?.add(key);
  }
  return grouped;
}

function readerOf(name: string, keys: ReadonlySet<string> | undefined, names: Names): (() => unknown) | undefined {
  if (name === 'components' || name === 'queries') return () => Object.fromEntries(names.all().map((each) => [each, readerOf(each, undefined, names)?.()]));
  const named = names.lookup(name);
  if (named === undefined) return undefined;
  return named.kind === 'value' ? () => named.read() : keyReader(named, keys);
}

function keyReader(named: Extract<Named, { readonly kind: 'keys' }>, keys: ReadonlySet<string> | undefined): () => unknown {
  const wanted = named.keys().filter((key) => keys === undefined || keys.has(key));
  const [only] = wanted;
  // Nearly every binding reads one key of a thing. An expression that names the key statically cannot hold on to the
  // object around it, so one is enough for all evaluations.
  if (keys !== undefined && wanted.length === 1 && only !== undefined) {
    const holder: Record<string, unknown> = { [only]: undefined };
    return () => {
      holder[only] = named.read(only);
      return holder;
    };
  }
  return () => {
    const snapshot: Record<string, unknown> = {};
    for (const key of wanted) snapshot[key] = named.read(key);
    return snapshot;
  };
}
