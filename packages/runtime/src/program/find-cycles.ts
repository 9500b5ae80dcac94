import type { ReferencePath } from '@inlay/expr';
import type { Problem } from '../problem.ts';
import type { CompiledValue } from './compile-value.ts';
import type { CompiledComponent } from './program.ts';
import { propsBehind } from './props-behind.ts';

/**
 * Finds bindings that depend on themselves, by name, before any signal is made of them. A query does not carry a
 * dependency on: it runs when told to, so what it reads is no cycle. With `changed`, only cycles through those components
 * are looked for.
 */
export function findCycles(components: ReadonlyMap<string, CompiledComponent>, changed?: ReadonlySet<string>): ReadonlyMap<string, Problem> {
  const cycles = new Map<string, Problem>();
  for (const members of strongComponents(new BindingGraph(components), changed ?? components.keys())) {
    const way = [...members, members[0]!].map(([name, prop]) => `${name}.${prop}`).join(' → ');
    for (const [name, prop] of members) {
      cycles.set(`${name}.${prop}`, {
        severity: 'error',
        code: 'cycle',
        message: `${name}.${prop} depends on itself: ${way}.`,
        path: ['components', name, 'props', prop],
        hint: 'Take one of these references out, or keep the value in a state that a handler sets.',
      });
    }
  }
  return cycles;
}

type Binding = readonly [name: string, prop: string];

/** A binding, and the bindings it reads, by their keys. */
interface GraphNode {
  readonly binding: Binding;
  readonly next: readonly string[];
}

/** The bindings of an app and what they read, found when they are reached. */
class BindingGraph {
  readonly #components: ReadonlyMap<string, CompiledComponent>;
  readonly #nodes = new Map<string, GraphNode | undefined>();

  constructor(components: ReadonlyMap<string, CompiledComponent>) {
    this.#components = components;
  }

  /** The keys of a component's live bindings from which a cycle could go. */
  keysOf(name: string): readonly string[] {
    const keys: string[] = [];
    for (const [prop, value] of this.#components.get(name)?.props ?? []) if (value.live && this.#readsBound(value)) keys.push(`${name}.${prop}`);
    return keys;
  }

  /** Most bindings read what is not bound itself, such as what a person enters, and are in no cycle. */
  #readsBound({ references }: CompiledValue): boolean {
    return references.some(([root = '']) => this.#hasLive(this.#components.get(root)));
  }

  #hasLive(component: CompiledComponent | undefined): boolean {
    if (component !== undefined) for (const value of component.props.values()) if (value.live) return true;
    return false;
  }

  /** A live binding; undefined for a property that reads nothing. */
  node(key: string): GraphNode | undefined {
    if (this.#nodes.has(key)) return this.#nodes.get(key);
    const [name = '', prop = ''] = key.split('.', 2);
    const value = this.#components.get(name)?.props.get(prop);
    const node: GraphNode | undefined = value?.live ? { binding: [name, prop], next: value.references.flatMap((reference) => bindingsRead(reference, this.#components)) } : undefined;
    this.#nodes.set(key, node);
    return node;
  }
}

/** The bindings that a reference reads: one exposed value, or all of them where the key is not static. */
function bindingsRead([root, key]: ReferencePath, components: ReadonlyMap<string, CompiledComponent>): readonly string[] {
  const target = root === undefined ? undefined : components.get(root);
  if (root === undefined || target === undefined) return [];
  const keys = key === undefined ? Object.keys(target.definition.exposes) : [key];
  return keys.flatMap((exposed) => propsBehind(target.definition, exposed)).map((prop) => `${root}.${prop}`);
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
