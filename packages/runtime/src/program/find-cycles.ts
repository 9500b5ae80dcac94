import type { Problem } from '../problem.ts';
import { BindingGraph } from './binding-graph.ts';
import type { Binding, BoundComponents } from './binding-graph.ts';
import { propPath } from './compile-value.ts';

/**
 * Finds bindings that depend on themselves, by name, before any signal is made of them. A query does not carry a
 * dependency on: it runs when told to, so what it reads is no cycle. With `changed`, only cycles through those components
 * are looked for.
 */
export function findCycles(bound: BoundComponents, changed?: ReadonlySet<string>): ReadonlyMap<string, Problem> {
  const cycles = new Map<string, Problem>();
  for (const members of strongComponents(new BindingGraph(bound), changed ?? bound.components.keys())) {
    const way = [...members, members[0]!].map(([name, prop]) => `${name}.${prop}`).join(' → ');
    for (const [name, prop] of members) {
      cycles.set(`${name}.${prop}`, {
        severity: 'error',
        code: 'cycle',
        message: `${name}.${prop} depends on itself: ${way}.`,
        path: propPath(name, prop),
        hint: 'Take one of these references out, or keep the value in a state that a handler sets.',
      });
    }
  }
  return cycles;
}

/** Tarjan's algorithm, with a stack of its own so that long chains cannot overflow ours. Only real cycles are given. */
function strongComponents(graph: BindingGraph, from: Iterable<string>): readonly (readonly Binding[])[] {
  const index = new Map<string, number>();
  const low = new Map<string, number>();
  const open: string[] = [];
  const onStack = new Set<string>();
  const found: Binding[][] = [];
  const close = (node: string): void => {
    if (low.get(node) !== index.get(node)) return;
    const members: string[] = [];
    let member: string;
    do {
      member = open.pop()!;
      onStack.delete(member);
      members.unshift(member);
    } while (member !== node);
    if (members.length > 1 || graph.node(node)!.next.includes(node)) found.push(members.map((name) => graph.node(name)!.binding));
  };
  for (const root of [...from].flatMap((name) => graph.keysOf(name))) {
    if (index.has(root)) continue;
    const work: { readonly node: string; child: number }[] = [];
    const enter = (node: string): void => {
      index.set(node, index.size);
      low.set(node, index.get(node)!);
      open.push(node);
      onStack.add(node);
      work.push({ node, child: 0 });
    };
    enter(root);
    while (work.length > 0) {
      const frame = work.at(-1)!;
      const next = graph.node(frame.node)!.next[frame.child];
      frame.child += 1;
      if (next === undefined) {
        work.pop();
        close(frame.node);
        const parent = work.at(-1)?.node;
        if (parent !== undefined) low.set(parent, Math.min(low.get(parent)!, low.get(frame.node)!));
      } else if (graph.node(next) !== undefined && !index.has(next)) enter(next);
      else if (onStack.has(next)) low.set(frame.node, Math.min(low.get(frame.node)!, index.get(next)!));
    }
  }
  return found;
}
