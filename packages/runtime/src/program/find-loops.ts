import type { ReferencePath } from '@inlay/expr';
import type { Problem } from '../problem.ts';
import { BindingGraph } from './binding-graph.ts';
import { valueOf } from './compile-value.ts';
import type { CompiledParts, CompiledQuery } from './program.ts';

/**
 * Automatic queries that would run for ever, because what they wait for changes when they have run: by name, with the
 * problem that says through what. They are run on load only.
 */
export function findLoops(parts: CompiledParts): ReadonlyMap<string, Problem> {
  const loops = new Map<string, Problem>();
  const graph = new BindingGraph(parts);
  for (const [name, query] of parts.queries) {
    const way = query.node.run === 'automatic' ? wayBack(name, parts, graph) : undefined;
    if (way !== undefined) loops.set(name, toProblem(name, way));
  }
  return loops;
}

/** What an automatic query waits for. */
export function watchedValues({ watch, options }: CompiledQuery): Iterable<{ readonly references: readonly ReferencePath[] }> {
  return watch === undefined ? options.values() : [watch];
}

/** From what the query waits for back to itself, through bindings and other automatic queries; undefined where there is no way. */
function wayBack(name: string, parts: CompiledParts, graph: BindingGraph): readonly string[] | undefined {
  const seen = new Set<string>();
  const open: (readonly string[])[] = [[name]];
  for (let way = open.pop(); way !== undefined; way = open.pop()) {
    for (const next of readBy(way.at(-1)!, parts, graph)) {
      if (next === name) return way;
      if (seen.has(next)) continue;
      seen.add(next);
      open.push([...way, next]);
    }
  }
  return undefined;
}

/** What a query, or a binding `component.prop`, reads: queries that run by themselves, and bindings. */
function* readBy(place: string, parts: CompiledParts, graph: BindingGraph): Generator<string> {
  const [root = '', prop] = place.split('.', 2);
  const query = prop === undefined ? parts.queries.get(root) : undefined;
  const binding = prop === undefined ? undefined : valueOf(parts.components.get(root)?.props, prop);
  for (const { references } of query === undefined ? [binding ?? { references: [] }] : watchedValues(query)) {
    for (const reference of references) {
      const [named = ''] = reference;
      if (parts.queries.get(named)?.node.run === 'automatic') yield named;
      for (const key of graph.readBy(root, reference)) if (graph.node(key) !== undefined) yield key;
    }
  }
}

function toProblem(name: string, way: readonly string[]): Problem {
  return {
    severity: 'error', code: 'cycle', message: `${name} would run again each time it has run: ${[...way, name].join(' → ')}.`, path: ['queries', name, 'run'],
    hint: 'Let it run when something triggers it, or say in "watch" what it is to wait for.',
  };
}
