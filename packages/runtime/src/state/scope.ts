import type { ReferencePath, Scope } from '@inlay/expr';
import type { Named, Names } from './names.ts';

/**
 * The scope of one template: getters for the names that it refers to and no others, each giving a plain object with
 * just the keys it reads. So an expression depends on exactly the signals behind its references, and there is nothing
 * else in its reach. `locals` (`params`, `event`) come first.
 */
export function createScope(references: readonly ReferencePath[], names: Names, locals: Readonly<Record<string, unknown>> = {}): Scope {
  const scope = {};
  const keysByName = groupKeys(references);
  const define = (target: object, name: string, get: () => unknown) => Object.defineProperty(target, name, { get, enumerable: true, configurable: true });
  for (const [name, value] of Object.entries(locals)) define(scope, name, () => value);
  for (const [name, keys] of keysByName) {
    if (Object.hasOwn(locals, name)) continue;
    if (name === 'components' || name === 'queries') define(scope, name, () => snapshotAll(names));
    // A name that stands for nothing is no member of the scope, so that the evaluator can say so.
    else if (names.lookup(name) !== undefined) define(scope, name, () => snapshot(names.lookup(name), keys));
  }
  return scope;
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

function snapshot(named: Named | undefined, keys: ReadonlySet<string> | undefined): unknown {
  if (named === undefined) return undefined;
  if (named.kind === 'value') return named.read();
  const known = named.keys();
  const wanted = keys === undefined ? known : known.filter((key) => keys.has(key));
  return Object.fromEntries(wanted.map((key) => [key, named.read(key)]));
}

function snapshotAll(names: Names): unknown {
  return Object.fromEntries(names.all().map((name) => [name, snapshot(names.lookup(name), undefined)]));
}
